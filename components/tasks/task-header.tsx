import { ChevronLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useContext } from "react";
import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import { isOpen } from "@/domain/task-status";
import { commentsId } from "../comments/comment-places";
import { Badge } from "../ui/badge";
import { Money } from "../ui/money";
import { PageTitle } from "../ui/page-title";
import { TextLink } from "../ui/text-link";
import { listBehind } from "./actions/list-behind";
import { ForBadge, PriorityBadge, SnoozedBadge } from "./actions/task-marks";
import { DueChip } from "./due-chip";
import { isOwn } from "./is-own";
import { TaskPlaceContext } from "./pane/task-place";
import { EscalatedBadge, useTaskLabel } from "./task-label";

const Holder = ({ task, me }: { task: Task; me: Me }) => {
  const t = useTranslations("tasks.task");
  if (!isOpen(task.status) || !task.assignee) return null;
  return <Badge tone="accent">{task.assignee.id === me.id ? t("heldByYou") : t("heldBy", { name: task.assignee.name })}</Badge>;
};

/** For whom it is done: said to the one who does it, and to the one who gave it away. */
const OnBehalf = ({ task, me }: { task: Task; me: Me }) => {
  const t = useTranslations("taskLife.mark");
  const { delegatedBy } = task;
  if (!isOpen(task.status)) return null;
  if (!delegatedBy) return <ForBadge task={task} />;
  return <Badge tone="accent">{delegatedBy.id === me.id ? t("givenTo") : t("givenBy", { name: delegatedBy.name })}</Badge>;
};

/** Who, how much, what kind of work, how urgent, until when, and in whose hands. */
export const TaskHeader = ({ task, me, clock, actions }: { task: Task; me: Me; clock: ReactNode; actions: ReactNode }) => {
  const t = useTranslations("tasks.task");
  const tMark = useTranslations("taskLife.mark");
  const tStatus = useTranslations("common.taskStatus");
  const labelOf = useTaskLabel();
  const place = useContext(TaskPlaceContext);
  return (
    <>
      {!place && (
        <TextLink href={listBehind.address()} className="mb-2 inline-flex items-center gap-0.5 text-sm">
          <ChevronLeft aria-hidden className="size-4" />
          {t("back")}
        </TextLink>
      )}
      <PageTitle
        title={`${task.caseTitle} · ${labelOf(task)}`}
        heading={
          <span className="flex flex-wrap items-baseline gap-x-3">
            {task.caseTitle}
            <Money amount={task.amount} currency={task.currency} />
          </span>
        }
        lead={
          <>
            <span className="flex flex-wrap items-center gap-2">
              <span>{labelOf(task)}</span>
              {isOpen(task.status) ? <DueChip dueAt={task.dueAt} /> : <Badge>{tStatus(task.status)}</Badge>}
              <PriorityBadge task={task} />
              <EscalatedBadge task={task} />
              <Holder task={task} me={me} />
              <OnBehalf task={task} me={me} />
              {isOpen(task.status) && <SnoozedBadge task={task} />}
              {task.comments > 0 && !isOwn(task) && (
                <TextLink href={`#${commentsId}`}>{tMark("comments", { count: task.comments })}</TextLink>
              )}
              <TextLink href={`/cases/${task.caseId}`}>{t("case", { number: task.caseNumber })}</TextLink>
            </span>
            {clock}
          </>
        }
        actions={actions}
      />
    </>
  );
};
