import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { cn } from "../ui/class-names";
import { Money } from "../ui/money";
import { CommentCount, ForBadge, PriorityBadge, SnoozedBadge } from "./actions/task-marks";
import { AllCheck, RowCheck } from "./bulk/row-check";
import type { Selection } from "./bulk/use-selection";
import { DueChip } from "./due-chip";
import type { InboxView } from "./inbox-query";
import { RowLink } from "./pane/row-link";
import { RowButton } from "./row-button";
import type { SteadyRow } from "./steady-rows";
import { EscalatedBadge, useTaskLabel } from "./task-label";
import { summaryOf } from "./task-summaries";

type Props = { rows: readonly SteadyRow<Task>[]; view: InboxView; selection: Selection | undefined };

const TaskCard = ({ item: task, gone, selection }: SteadyRow<Task> & Pick<Props, "selection">) => {
  const t = useTranslations("tasks");
  const labelOf = useTaskLabel();
  const Summary = summaryOf(task.type);
  return (
    <li className={cn("relative rounded-lg border border-line p-3", gone ? "bg-sunken" : "bg-surface")}>
      <div className="flex items-start gap-2">
        {selection && <RowCheck task={task} selection={selection} />}
        <RowLink task={task} className="min-w-0 flex-1 text-lg font-medium" />
        <Money amount={task.amount} currency={task.currency} className="font-semibold" />
      </div>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
        {task.caseNumber} · {labelOf(task)}
        <CommentCount task={task} />
      </p>
      <div className="mt-2 flex flex-wrap items-start gap-2">
        {gone ? <span className="text-sm text-muted">{t("gone")}</span> : !task.decision && <DueChip dueAt={task.dueAt} />}
        <PriorityBadge task={task} />
        <EscalatedBadge task={task} />
        <ForBadge task={task} />
        {!task.decision && <SnoozedBadge task={task} />}
        {Summary && <Summary task={task} />}
      </div>
      {!gone && !task.decision && (
        <div className="mt-2 flex items-center justify-between gap-2">
          <span className="text-sm text-muted">
            {task.assignee ? t("task.heldBy", { name: task.assignee.name }) : t("unclaimed")}
          </span>
          <span className="relative z-10">
            <RowButton task={task} size="md" />
          </span>
        </div>
      )}
    </li>
  );
};

export const TaskCards = ({ rows, view, selection }: Props) => {
  const t = useTranslations("tasks");
  return (
    <>
      {selection && <AllCheck count={rows.length} selection={selection} withWords />}
      <ul aria-label={t(`views.${view}`)} className="flex flex-col gap-2">
        {rows.map((row) => (
          <TaskCard key={row.item.id} {...row} selection={selection} />
        ))}
      </ul>
    </>
  );
};
