import { useTranslations } from "next-intl";
import { isOpen, type TaskDetail } from "@/domain/task";
import { useDuration } from "../cases/use-duration";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import { clockState } from "./clock-state";

/** What the clock does now; nothing of a task that is over, unless its applicant is asked. */
const useWhatNow = ({ status, dueAt, calendar, applicantAsked }: TaskDetail): string[] => {
  const t = useTranslations("tasks.clock");
  const duration = useDuration();
  const format = useFormat();
  const now = useNow();
  if (applicantAsked) return [t("paused")];
  if (!isOpen(status)) return [];
  const { left, closedUntil } = clockState(calendar, now, Date.parse(dueAt));
  return [
    left === 0 ? t("over") : t(calendar ? "openLeft" : "left", { left: duration(left) }),
    ...(left > 0 && closedUntil !== null
      ? [t("closed", { until: format.weekdayTime(new Date(closedUntil).toISOString()) })]
      : []),
  ];
};

/** By which versions of policy and calendar the due time was reckoned, and what the clock does now. Nothing for a task that keeps neither. */
export const ClockLine = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("tasks.clock");
  const now = useWhatNow(task);
  const { policy, calendar } = task.clock ?? {};
  if (!policy) return null;
  const versions = [
    t("policy", policy),
    ...(calendar ? [t("calendar", calendar), task.calendar?.calendar.timeZone ?? ""] : [t("always")]),
  ];
  return <p className="mt-1 text-sm text-muted">{t("line", { parts: [...versions, ...now].filter(Boolean).join(" · ") })}</p>;
};
