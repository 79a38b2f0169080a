import { useTranslations } from "next-intl";
import { useNavigation } from "../hooks/use-navigation";
import { MoreWords } from "../i18n/more-words";
import { orderFormWords } from "../i18n/order-form-words";
import { PageTitle } from "../ui/page-title";
import { SkeletonRows } from "../ui/skeleton";
import { OrderForm } from "./order-form";

const Order = () => {
  const t = useTranslations("orderForm.onBehalf");
  const { push } = useNavigation();
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      <OrderForm mode="onBehalf" onCreated={(caseId) => push(`/cases/${caseId}`)} />
    </>
  );
};

/** Operations enter an order for a customer. */
export const OrderForCustomer = () => (
  <MoreWords words={orderFormWords} waiting={<SkeletonRows rows={4} className="h-20" />}>
    <Order />
  </MoreWords>
);
