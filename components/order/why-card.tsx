import { useTranslations } from "next-intl";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { textTone } from "../ui/tone";
import type { OrderFacts } from "./order-facts";
import { byWeight, flagLooks } from "./order-flags";
import { useFlagSentence } from "./use-flag-sentence";

type Check = NonNullable<OrderFacts["check"]>;

const Flags = ({ check, currency }: { check: Check; currency: string }) => {
  const sentence = useFlagSentence("flag");
  const seen = { reviewAbove: check.inputs?.reviewAbove, pastOrders: check.past.orders };
  return (
    <ul className="divide-y divide-line">
      {byWeight(check.flags).map((raised) => {
        const { icon: Icon, tone } = flagLooks[raised.flag];
        return (
          <li key={raised.flag} className="flex items-start gap-2 py-1.5">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${textTone[tone]}`} />
            <span className="min-w-0 flex-1">{sentence(raised, seen, currency)}</span>
          </li>
        );
      })}
    </ul>
  );
};

type Props = {
  check: OrderFacts["check"];
  currency: string;
  /** Somebody is asked now; later it is what was found. */
  asked?: boolean;
};

/** Every reason for a person to look, the heaviest first, and the rules that found it. */
export const WhyCard = ({ check, currency, asked = false }: Props) => {
  const t = useTranslations("order.why");
  if (!check)
    return (
      <Card title={t(asked ? "title" : "titleFound")}>
        <p className="text-muted">{t("unknown")}</p>
      </Card>
    );
  const { flags, levels, inputs, ruleSet } = check;
  const score = inputs?.fraudScore ?? null;
  return (
    <Card
      title={t(asked ? "title" : "titleFound")}
      aside={<Badge tone={levels > 1 ? "warn" : "neutral"}>{t("levels", { levels })}</Badge>}
    >
      {flags.length > 0 ? <Flags check={check} currency={currency} /> : <p className="text-muted">{t("none")}</p>}
      <p className="mt-3 text-sm text-muted">
        {score === null ? t("noFraudScore") : t("fraudScore", { score })}
        {" · "}
        {t("ruleVersion", { id: ruleSet.id, version: String(ruleSet.version) })}
      </p>
    </Card>
  );
};
