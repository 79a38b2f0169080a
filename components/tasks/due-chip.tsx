import { AlarmClock, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import { Badge } from "../ui/badge";

const soon = 4 * 3_600_000;

/** When a task is due: calm, soon (4 hours), or overdue; the exact time is its title. */
export const DueChip = ({ dueAt }: { dueAt: string }) => {
  const t = useTranslations("tasks");
  const format = useFormat();
  const now = useNow();
  const left = Date.parse(dueAt) - now;
  const overdue = left < 0;
  return (
    <time dateTime={dueAt} title={format.exact(dueAt)}>
      <Badge tone={overdue ? "bad" : left < soon ? "warn" : "neutral"} icon={overdue ? AlarmClock : Clock}>
        {t(overdue ? "overdue" : "due", { when: format.relative(dueAt, now) })}
      </Badge>
    </time>
  );
};
