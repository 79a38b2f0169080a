import { AlarmClock, ArrowDown, ArrowUp, ChevronsUp, type LucideIcon, MessageSquare, UserRoundCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Priority, Task } from "@/domain/task";
import { useFormat } from "../../i18n/use-format";
import { Badge } from "../../ui/badge";
import type { Tone } from "../../ui/tone";

const looks: Partial<Record<Priority, { icon: LucideIcon; tone: Tone }>> = {
  LOW: { icon: ArrowDown, tone: "neutral" },
  HIGH: { icon: ArrowUp, tone: "warn" },
  URGENT: { icon: ChevronsUp, tone: "bad" },
};

/** How urgent; nothing for what is urgent as usual. */
export const PriorityBadge = ({ task: { priority } }: { task: Pick<Task, "priority"> }) => {
  const t = useTranslations("taskLife.priority.badge");
  const look = looks[priority];
  return look ? <Badge {...look}>{t(priority)}</Badge> : null;
};

/** On whose behalf one would decide it. */
export const ForBadge = ({ task: { actsFor } }: { task: Pick<Task, "actsFor"> }) => {
  const t = useTranslations("taskLife.mark");
  if (!actsFor) return null;
  return (
    <Badge tone="accent" icon={UserRoundCheck}>
      {t("for", { name: actsFor.name })}
    </Badge>
  );
};

/** Until when the reader has put it off. */
export const SnoozedBadge = ({ task: { snoozedUntil } }: { task: Pick<Task, "snoozedUntil"> }) => {
  const t = useTranslations("taskLife.mark");
  const format = useFormat();
  if (!snoozedUntil) return null;
  return (
    <time dateTime={snoozedUntil} title={format.exact(snoozedUntil)}>
      <Badge icon={AlarmClock}>{t("snoozed", { at: format.weekdayTime(snoozedUntil) })}</Badge>
    </time>
  );
};

/** How many comments there are; nothing without any. */
export const CommentCount = ({ task: { comments } }: { task: Pick<Task, "comments"> }) => {
  const t = useTranslations("taskLife.mark");
  if (comments === 0) return null;
  return (
    <span className="inline-flex items-center gap-1 text-sm text-muted">
      <MessageSquare aria-hidden className="size-3.5" />
      <span aria-hidden className="tabular">
        {comments}
      </span>
      <span className="sr-only">{t("comments", { count: comments })}</span>
    </span>
  );
};
