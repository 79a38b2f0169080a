import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import { limitFor } from "@/domain/task-rules";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";

type Props = { task: Task; me: Me; amount: number | undefined; asked: number | undefined };

/** What bounds the amount: one's own limit, or that it is not checked at this level; and a warning above what was asked for. */
export const LimitNote = ({ task, me, amount, asked }: Props) => {
  const t = useTranslations("loan.decision");
  const format = useFormat();
  const currency = task.currency ?? "";
  const limit = limitFor(me.limits, task.currency);
  const known = amount !== undefined && !Number.isNaN(amount) ? amount : 0;
  return (
    <div className="flex flex-col gap-2">
      {task.limitApplies ? (
        <p className="flex justify-between gap-3 text-sm text-muted">
          <span>{t("limit")}</span>
          <span className="tabular">{format.money(limit, currency)}</span>
        </p>
      ) : (
        <p className="text-sm text-muted">{t("limitNotChecked", { level: task.level, levels: task.approvals.length })}</p>
      )}
      <div role="status" className="flex flex-col gap-2 empty:hidden">
        {task.limitApplies && known > limit && (
          <Notice tone="bad">{t("aboveLimit", { limit: format.money(limit, currency) })}</Notice>
        )}
        {task.amountCeiling !== null && known > task.amountCeiling && (
          <Notice tone="bad">{t("aboveReview", { limit: format.money(task.amountCeiling, currency) })}</Notice>
        )}
        {asked !== undefined && known > asked && (
          <Notice tone="warn">{t("aboveAsked", { difference: format.money(known - asked, currency) })}</Notice>
        )}
      </div>
    </div>
  );
};
