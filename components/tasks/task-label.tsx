import { Flame } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { Badge } from "../ui/badge";

/** Tasks that stand alone: no level of a review. */
const alone = new Set([
  "loan.creditCheckFailed",
  "loan.riskAssessmentFailed",
  "loan.documentsFailed",
  "loan.payoutFailed",
  "order.refund",
  "order.stepFailed",
  "order.shippingFailed",
  "order.undoFailed",
]);

/** What kind of work it is, in words: `Loan review, level 1 of 2`; the workflow's own title for types not known here. */
export const useTaskLabel = () => {
  const t = useTranslations("tasks");
  return ({ type, title, level, approvals }: Pick<Task, "type" | "title" | "level" | "approvals">): string => {
    const key = type.replaceAll(".", "_");
    const known = t.has(`type.${key}`);
    const name = known ? t(`type.${key}`) : title;
    if (alone.has(type) || (!known && approvals.length < 2)) return name;
    const at = approvals.length > 1 ? t("levelOf", { level, levels: approvals.length }) : t("level", { level });
    return t("label", { name, level: at });
  };
};

export const EscalatedBadge = ({ task }: { task: Task }) => {
  const t = useTranslations("tasks");
  if (!task.escalatedAt) return null;
  return (
    <Badge tone="warn" icon={Flame}>
      {t("escalated")}
    </Badge>
  );
};
