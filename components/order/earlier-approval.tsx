import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";

/** What a colleague approved before, for whoever decides next. */
export const EarlierApproval = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("order.earlier");
  const format = useFormat();
  const approvals = task.earlierDecisions.filter(
    ({ counts, taskType, outcome, level }) => counts && taskType === task.type && outcome === "APPROVED" && level < task.level,
  );
  return approvals.map(({ decisionId, level, by, at, data: { comment } }) => (
    <Notice key={decisionId} tone="accent" title={t("title", { level })}>
      {typeof comment === "string" && <p className="break-words">{`${t("comment")}: ${comment}`}</p>}
      <p className="text-sm text-muted">{t("by", { name: by.name, at: format.dateTime(at) })}</p>
    </Notice>
  ));
};
