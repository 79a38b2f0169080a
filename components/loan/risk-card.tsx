import { Minus, TrendingDown, TrendingUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RiskFactor } from "@/domain/loan/risk";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { textTone } from "../ui/tone";
import type { LoanFacts } from "./loan-facts";
import { byWeight, riskLooks } from "./risk-look";
import { useFactorValue } from "./use-factor-value";

const impactLooks = {
  POSITIVE: { icon: TrendingUp, tone: "good" },
  NEUTRAL: { icon: Minus, tone: "neutral" },
  NEGATIVE: { icon: TrendingDown, tone: "bad" },
} as const;

const FactorLine = ({ factor }: { factor: RiskFactor }) => {
  const t = useTranslations("loan");
  const factorValue = useFactorValue();
  const { icon: Icon, tone } = impactLooks[factor.impact];
  return (
    <li className="flex items-start gap-2 py-1.5">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${textTone[tone]}`} />
      <span className="min-w-0 flex-1">
        <span className="sr-only">{t(`impact.${factor.impact}`)}: </span>
        {t(`factor.${factor.name}.${factor.impact}`, { value: factorValue(factor) })}
      </span>
      <span className="tabular shrink-0 text-muted">
        <span aria-hidden>{factor.score > 0 ? `+${factor.score}` : factor.score}</span>
        <span className="sr-only">{t("risk.points", { points: factor.score })}</span>
      </span>
    </li>
  );
};

/** Risk level with every factor, the heaviest first, and the rules that found it. */
export const RiskCard = ({ risk }: { risk: LoanFacts["risk"] }) => {
  const t = useTranslations("loan.risk");
  if (!risk)
    return (
      <Card title={t("title")}>
        <p className="text-muted">{t("none")}</p>
      </Card>
    );
  const { tone, icon } = riskLooks[risk.level];
  return (
    <Card
      title={t("title")}
      aside={
        <span className="flex items-center gap-2">
          {risk.score !== null && <span className="tabular text-muted">{t("score", { score: risk.score })}</span>}
          <Badge tone={tone} icon={icon}>
            {t(risk.level)}
          </Badge>
        </span>
      }
    >
      <ul aria-label={t("factors")} className="divide-y divide-line">
        {byWeight(risk.factors).map((factor) => (
          <FactorLine key={factor.name} factor={factor} />
        ))}
      </ul>
      <p className="mt-3 text-sm text-muted">
        {t("ruleVersion", { id: risk.ruleSet.id, version: String(risk.ruleSet.version) })}
      </p>
    </Card>
  );
};
