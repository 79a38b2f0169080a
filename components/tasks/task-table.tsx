import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { cn } from "../ui/class-names";
import { Money } from "../ui/money";
import { RelativeTime } from "../ui/relative-time";
import { Cell, HeadCell, numberCell, Row, Table } from "../ui/table";
import { CommentCount, ForBadge, PriorityBadge, SnoozedBadge } from "./actions/task-marks";
import { AllCheck, RowCheck } from "./bulk/row-check";
import type { Selection } from "./bulk/use-selection";
import { DueChip } from "./due-chip";
import { type InboxView, isDoneView } from "./inbox-query";
import { RowLink } from "./pane/row-link";
import { RowButton } from "./row-button";
import type { SteadyRow } from "./steady-rows";
import { EscalatedBadge, useTaskLabel } from "./task-label";
import { summaryOf } from "./task-summaries";

type Props = { rows: readonly SteadyRow<Task>[]; view: InboxView; selection: Selection | undefined };
type RowProps = SteadyRow<Task> & Pick<Props, "selection"> & { done: boolean };

const TaskRow = ({ item: task, gone, done, selection }: RowProps) => {
  const t = useTranslations("tasks");
  const tOutcome = useTranslations("common.outcome");
  const labelOf = useTaskLabel();
  const Summary = summaryOf(task.type);
  return (
    <Row className={cn("relative", gone && "bg-sunken", selection?.selected.has(task.id) && "bg-accent-soft")}>
      {selection && (
        <Cell className="pr-0">
          <RowCheck task={task} selection={selection} />
        </Cell>
      )}
      <Cell className="whitespace-nowrap">
        {gone ? (
          <span className="text-muted">{t("gone")}</span>
        ) : done && task.decision ? (
          <RelativeTime quiet at={task.decision.at} />
        ) : (
          <DueChip dueAt={task.dueAt} />
        )}
      </Cell>
      <Cell>
        {/* The whole row is the link's target; buttons in it lie above. */}
        <RowLink task={task} className="font-medium hover:underline" />
        <span className="flex items-center gap-2 text-sm text-muted">
          {task.caseNumber}
          <CommentCount task={task} />
        </span>
      </Cell>
      <Cell>
        <span className="flex flex-col items-start gap-1">
          {labelOf(task)}
          <PriorityBadge task={task} />
          <EscalatedBadge task={task} />
          <ForBadge task={task} />
          {!done && <SnoozedBadge task={task} />}
        </span>
      </Cell>
      <Cell className={numberCell}>
        <Money amount={task.amount} currency={task.currency} />
      </Cell>
      <Cell>{Summary ? <Summary task={task} /> : "–"}</Cell>
      <Cell className="whitespace-nowrap text-muted">
        <RelativeTime quiet at={task.createdAt} />
      </Cell>
      <Cell>
        <span className="flex items-center justify-between gap-2">
          <span className={task.assignee ? undefined : "text-muted"}>
            {done && task.decision
              ? tOutcome.has(task.decision.outcome)
                ? tOutcome(task.decision.outcome)
                : task.decision.outcome
              : (task.assignee?.name ?? t("unclaimed"))}
          </span>
          <span className="relative z-10">{!gone && <RowButton task={task} />}</span>
        </span>
      </Cell>
    </Row>
  );
};

export const TaskTable = ({ rows, view, selection }: Props) => {
  const t = useTranslations("tasks");
  const done = isDoneView(view);
  return (
    <Table aria-label={t(`views.${view}`)}>
      <thead>
        <tr>
          {selection && (
            <HeadCell className="pr-0">
              <AllCheck count={rows.length} selection={selection} />
            </HeadCell>
          )}
          <HeadCell>{t(done ? "column.decided" : "column.due")}</HeadCell>
          <HeadCell>{t("column.case")}</HeadCell>
          <HeadCell>{t("column.stage")}</HeadCell>
          <HeadCell className="text-right">{t("column.amount")}</HeadCell>
          <HeadCell>{t("column.risk")}</HeadCell>
          <HeadCell>{t("column.age")}</HeadCell>
          <HeadCell>{t(done ? "column.outcome" : "column.assignee")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TaskRow key={row.item.id} {...row} done={done} selection={selection} />
        ))}
      </tbody>
    </Table>
  );
};
