import { CircleCheck, CircleDashed, CircleX, type LucideIcon, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ledgers } from "@/domain/demo/ledgers";
import { useFormat } from "../i18n/use-format";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import type { Tone } from "../ui/tone";
import { CaseLink } from "./case-link";
import { type PaymentStanding, paymentStanding } from "./payment-standing";

type Payment = Ledgers["payments"][number];

const looks: Record<PaymentStanding, { icon: LucideIcon; tone: Tone }> = {
  VOIDED: { icon: Undo2, tone: "neutral" },
  DECLINED: { icon: CircleX, tone: "bad" },
  AUTHORISED: { icon: CircleDashed, tone: "accent" },
  CAPTURED: { icon: CircleCheck, tone: "good" },
  REFUNDED: { icon: Undo2, tone: "neutral" },
  PARTLY: { icon: Undo2, tone: "warn" },
};
/** What ISO 4217 has for none: a payment that was stopped before it came. */
const noCurrency = "XXX";
const amounts = ["authorised", "captured", "refunded"] as const;

const PaymentLine = ({ payment }: { payment: Payment }) => {
  const t = useTranslations("ledgers.payments");
  const format = useFormat();
  const standing = paymentStanding(payment);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <CaseLink caseId={payment.caseId} />
      <code className="font-mono text-xs text-muted">{payment.card}</code>
      <Badge {...looks[standing]}>{t(`state.${standing}`)}</Badge>
      <dl className="ml-auto grid grid-cols-[repeat(3,minmax(5.5rem,auto))] gap-x-2 text-sm">
        {amounts.map((name) => (
          <div key={name} className="text-right">
            <dt className="text-xs text-muted">{t(name)}</dt>
            <dd className="tabular">{payment.currency === noCurrency ? "–" : format.money(payment[name], payment.currency)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
};

/** What the payment provider's books say of each authorisation, the latest first. */
export const PaymentsCard = ({ payments }: { payments: readonly Payment[] }) => {
  const t = useTranslations("ledgers.payments");
  return (
    <Card title={t("title")}>
      {payments.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul aria-label={t("label")} className="divide-y divide-line">
        {payments.map((payment) => (
          <PaymentLine key={payment.key} payment={payment} />
        ))}
      </ul>
    </Card>
  );
};
