import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { AddressLines } from "./address-lines";
import { ChosenLines } from "./chosen-lines";
import { useOrder } from "./order-context";
import type { OrderStepName } from "./order-steps";
import type { OrderMode } from "./order-values";

type PartProps = { title: string; step: OrderStepName; onChange: (step: OrderStepName) => void; children: ReactNode };

const Part = ({ title, step, onChange, children }: PartProps) => {
  const t = useTranslations("orderForm");
  return (
    <section className="border-t border-line pt-3">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-semibold">{title}</h3>
        <Button variant="ghost" size="sm" onClick={() => onChange(step)}>
          {t("change")}
          <span className="sr-only">{title}</span>
        </Button>
      </div>
      <div className="mt-1 break-words">{children}</div>
    </section>
  );
};

type Props = { mode: OrderMode; onChange: (step: OrderStepName) => void };

/** The whole order on one page before it is sent, each part with the way back to its question. */
export const CheckOrderPage = ({ mode, onChange }: Props) => {
  const t = useTranslations("orderForm");
  const { name, email, cardToken, ...address } = useOrder().values;
  return (
    <div className="flex flex-col gap-4">
      {mode === "onBehalf" && (
        <Part title={t("part.person")} step="person" onChange={onChange}>
          <p>{name}</p>
          <p>{email}</p>
        </Part>
      )}
      <Part title={t("part.products")} step="products" onChange={onChange}>
        <ChosenLines />
      </Part>
      <Part title={t("part.address")} step="address" onChange={onChange}>
        <AddressLines address={address} />
      </Part>
      <Part title={t("part.payment")} step="payment" onChange={onChange}>
        {t.has(`card.${cardToken}`) ? t(`card.${cardToken}`) : cardToken || "–"}
      </Part>
    </div>
  );
};
