import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { resetApprovals } from "./reset-approvals";

/** Approvals that were given and no longer count, struck out, each with what reset it. */
export const ResetList = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("tasks.approvals");
  const tOutcome = useTranslations("common.outcome");
  const format = useFormat();
  const reset = resetApprovals(task);
  if (reset.length === 0) return null;
  return (
    <ul aria-label={t("resetTitle")} className="mt-3 flex flex-col gap-2 border-t border-line pt-3 text-sm text-muted">
      {reset.map(({ decision: { decisionId, level, by, at }, reason }) => (
        <li key={decisionId} className="flex items-start gap-2">
          <RotateCcw aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span className="min-w-0">
            <del>
              {t("level", { level })} · {t("done", { outcome: tOutcome("APPROVED"), name: by.name })}, {format.dateTime(at)}
            </del>
            <span className="block">{t(`reset.${reason}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
