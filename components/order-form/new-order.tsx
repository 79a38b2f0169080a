import { useTranslations } from "next-intl";
import { useNavigation } from "../hooks/use-navigation";
import { MoreWords } from "../i18n/more-words";
import { orderFormWords } from "../i18n/order-form-words";
import { PageTitle } from "../ui/page-title";
import { SkeletonRows } from "../ui/skeleton";
import { OrderForm } from "./order-form";

const Order = () => {
  const t = useTranslations("orderForm");
  const { replace } = useNavigation();
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} lead={t("lead")} />
      <OrderForm mode="own" onCreated={(caseId) => replace(`/my/${caseId}`)} />
    </div>
  );
};

/** A customer orders for himself. */
export const NewOrder = () => (
  <MoreWords words={orderFormWords} waiting={<SkeletonRows rows={4} className="h-20" />}>
    <Order />
  </MoreWords>
);
