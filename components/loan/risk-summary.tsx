import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { Badge } from "../ui/badge";
import { listedRiskOf } from "./listed-risk";
import { byWeight, riskLooks } from "./risk-look";
import { useFactorValue } from "./use-factor-value";

/** Risk level and the reason that weighs most, for one line of a list. */
export const RiskSummary = ({ task }: { task: Task }) => {
  const t = useTranslations("loan");
  const factorValue = useFactorValue();
  const risk = listedRiskOf(task.facts);
  if (!risk) return <span className="text-muted">–</span>;
  const { tone, icon } = riskLooks[risk.level];
  const top = byWeight(risk.factors).find(({ score }) => score > 0);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5 min-[60rem]:flex-col min-[60rem]:items-start">
      <Badge tone={tone} icon={icon}>
        {t(`risk.${risk.level}`)}
      </Badge>
      {top && <span className="text-sm text-muted">{t(`topReason.${top.name}`, { value: factorValue(top) })}</span>}
    </span>
  );
};
