import { Check, Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useEffect, useRef } from "react";
import type { DecisionReceipt, Task, TaskDetail } from "@/domain/task";
import { isOpen, type TaskStatus } from "@/domain/task-status";
import { useStageName } from "../cases/use-stage-name";
import { useCase } from "../hooks/use-case";
import { useFormat } from "../i18n/use-format";
import { ButtonLink } from "../ui/button-link";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { listBehind } from "./actions/list-behind";
import { useOpenTask } from "./pane/use-open-task";
import { taskViewOf } from "./task-views";
import { useOutcomeName } from "./use-outcome-name";

type Props = { task: TaskDetail /** Answer to one's own decision just made. */; receipt: DecisionReceipt | undefined };

/** Waits until the workflow has taken the decision before it says where the case stands. */
const useMovedTo = (task: Task): string | null => {
  const t = useTranslations("tasks");
  const stageName = useStageName();
  const acknowledged = task.decision?.delivery === "ACKNOWLEDGED";
  const { data } = useCase(acknowledged ? task.caseId : null);
  if (!acknowledged || !data) return null;
  const name = stageName(data.type, data.stage);
  const next = task.decision?.outcome === "APPROVED" && task.approvals.find(({ level }) => level > task.level);
  // The next level is where it went as long as that level is what the case waits for.
  const waits =
    next &&
    data.tasks.some(({ type, level, status }) => type === task.type && level === next.level && isOpen(status as TaskStatus));
  return waits ? t("label", { name, level: t("level", { level: next.level }) }) : name;
};

const useSteps = (task: TaskDetail, receipt: DecisionReceipt | undefined) => {
  const t = useTranslations("tasks.result");
  const format = useFormat();
  const movedTo = useMovedTo(task);
  const { decision } = task;
  const at = (instant: string | null | undefined) => instant && t("at", { time: format.time(instant) });
  const recordedAt = decision?.at ?? receipt?.decidedAt;
  const steps = [
    { key: "recorded", label: t("recorded"), done: true, detail: at(recordedAt) },
    { key: "delivered", label: t("delivered"), done: Boolean(decision?.deliveredAt), detail: at(decision?.deliveredAt) },
    {
      key: "moved",
      label: movedTo ? t("movedTo", { stage: movedTo }) : t("moved"),
      done: Boolean(decision?.acknowledgedAt),
      detail: at(decision?.acknowledgedAt),
    },
  ];
  // A workflow that is not ours says no more than that it has the answer.
  return task.form ? steps.slice(0, 2) : steps;
};

/** What became of a decision, no more than is known: recorded, delivered, taken up by the workflow. */
export const DecisionResult = ({ task, receipt }: Props) => {
  const t = useTranslations("tasks.result");
  const outcomeName = useOutcomeName();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const steps = useSteps(task, receipt);
  const { beside } = useOpenTask();
  const justNow = receipt !== undefined;
  useEffect(() => {
    if (justNow) box.current?.focus();
  }, [justNow]);
  const { decision } = task;
  const { Outcome } = taskViewOf(task.type);
  const outcome = decision?.outcome ?? receipt?.outcome ?? "";
  const waiting = !steps[1]?.done && task.status !== "ORPHANED";
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Card title={t(justNow ? "title" : "titleOf")}>
        {decision && (
          <p className="mb-3">
            {t(decision.for ? "byFor" : "by", {
              outcome: outcomeName(task, outcome),
              name: decision.by.name,
              behalf: decision.for?.name ?? "",
              at: format.dateTime(decision.at),
            })}
          </p>
        )}
        {decision && Outcome && (
          <div className="mb-3">
            <Suspense fallback={<Skeleton className="h-6" />}>
              <Outcome task={task} decision={decision} />
            </Suspense>
          </div>
        )}
        <div role="status">
          <ol className="flex flex-col gap-2">
            {steps.map(({ key, label, done, detail }) => (
              <li key={key} className="flex items-center gap-2">
                {done ? (
                  <Check aria-hidden className="size-4 shrink-0 text-good" />
                ) : (
                  <Hourglass aria-hidden className="size-4 shrink-0 text-muted" />
                )}
                <span className={done ? undefined : "text-muted"}>{label}</span>
                <span className="ml-auto shrink-0 text-sm text-muted">{done ? detail : t("waiting")}</span>
              </li>
            ))}
          </ol>
        </div>
        {task.status === "ORPHANED" && (
          <Notice tone="bad" className="mt-3">
            {t("orphaned")}
          </Notice>
        )}
        {waiting && decision && (
          <p className="mt-3 text-sm text-muted">{t("willBeDelivered", { time: format.time(decision.at) })}</p>
        )}
        {!beside && (
          <div className="mt-4">
            <ButtonLink href={listBehind.address()}>{t("toInbox")}</ButtonLink>
          </div>
        )}
      </Card>
    </div>
  );
};
