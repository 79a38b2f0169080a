import { useTranslations } from "next-intl";
import { useContext } from "react";
import type { Task } from "@/domain/task";
import { cn } from "../../ui/class-names";
import { Money } from "../../ui/money";
import { RelativeTime } from "../../ui/relative-time";
import { CommentCount, ForBadge, PriorityBadge, SnoozedBadge } from "../actions/task-marks";
import { AllCheck, RowCheck } from "../bulk/row-check";
import type { Selection } from "../bulk/use-selection";
import { DueChip } from "../due-chip";
import { type InboxView, isDoneView } from "../inbox-query";
import type { SteadyRow } from "../steady-rows";
import { EscalatedBadge, useTaskLabel } from "../task-label";
import { RowLink } from "./row-link";
import { TaskPlaceContext } from "./task-place";

type Props = { rows: readonly SteadyRow<Task>[]; view: InboxView; selection: Selection | undefined };
type RowProps = SteadyRow<Task> & Pick<Props, "selection"> & { done: boolean; current: boolean };

const When = ({ item: task, gone, done }: Pick<RowProps, "item" | "gone" | "done">) => {
  const t = useTranslations("tasks");
  if (gone) return <span className="text-muted">{t("gone")}</span>;
  return done && task.decision ? <RelativeTime quiet at={task.decision.at} /> : <DueChip dueAt={task.dueAt} />;
};

const TaskRow = ({ item: task, gone, done, current, selection }: RowProps) => {
  const t = useTranslations("tasks");
  const labelOf = useTaskLabel();
  return (
    <li
      className={cn(
        "relative flex gap-2 border-b border-l-4 border-b-line px-2 py-2 last:border-b-0",
        gone ? "bg-sunken" : "hover:bg-sunken",
        (current || selection?.selected.has(task.id)) && "bg-accent-soft",
        current ? "border-l-accent" : "border-l-transparent",
      )}
    >
      {selection && <RowCheck task={task} selection={selection} />}
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-2">
          <RowLink task={task} className="min-w-0 font-medium break-words" />
          <Money amount={task.amount} currency={task.currency} />
        </div>
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
          <span className="break-words">{labelOf(task)}</span>
          <CommentCount task={task} />
        </p>
        <div className="mt-1 flex flex-wrap items-center gap-1 text-sm">
          <When item={task} gone={gone} done={done} />
          <PriorityBadge task={task} />
          <EscalatedBadge task={task} />
          <ForBadge task={task} />
          {!done && <SnoozedBadge task={task} />}
          {!done && !gone && task.assignee && (
            <span className="ml-auto text-muted">{t("task.heldBy", { name: task.assignee.name })}</span>
          )}
        </div>
      </div>
    </li>
  );
};

/** The list beside a task: of each row what one chooses by. */
export const TaskRows = ({ rows, view, selection }: Props) => {
  const t = useTranslations("tasks");
  const place = useContext(TaskPlaceContext);
  const done = isDoneView(view);
  return (
    <div className="flex flex-col gap-1">
      {selection && <AllCheck count={rows.length} selection={selection} withWords />}
      <ul aria-label={t(`views.${view}`)} className="overflow-hidden rounded-lg border border-line bg-surface">
        {rows.map((row) => (
          <TaskRow key={row.item.id} {...row} done={done} current={row.item.id === place?.shown} selection={selection} />
        ))}
      </ul>
    </div>
  );
};
