import { useTranslations } from "next-intl";
import { testCards } from "@/domain/demo/test-cards";
import { useMe } from "../hooks/use-me";
import { Input } from "../ui/input";
import { RadioGroup } from "../ui/radio-group";
import { OrderField, orderControlId, useOrderField } from "./order-field";

const TestCards = () => {
  const t = useTranslations("orderForm");
  const { value, error, onChange } = useOrderField("cardToken");
  return (
    <>
      <p className="text-muted">{t("demoCards")}</p>
      <RadioGroup
        id={orderControlId("cardToken")}
        legend={t("field.cardToken")}
        options={testCards.map((token) => ({ value: token, label: t(`card.${token}`) }))}
        value={value as (typeof testCards)[number] | ""}
        error={error}
        onChange={onChange}
      />
    </>
  );
};

/** By which card the order is paid: in the demo one of the test cards. */
export const PaymentStep = () => {
  const { data: me } = useMe();
  return me?.demo ? (
    <TestCards />
  ) : (
    <OrderField name="cardToken" hint>
      {(control) => <Input autoComplete="off" maxLength={64} {...control} />}
    </OrderField>
  );
};
