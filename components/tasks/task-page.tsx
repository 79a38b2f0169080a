"use client";

import { useTranslations } from "next-intl";
import { usePathId } from "../frame/use-path-id";
import { useMe } from "../hooks/use-me";
import { useTask } from "../hooks/use-task";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { ApprovalsCard } from "./approvals-card";
import { DecisionCard } from "./decision-card";
import { problemOf } from "./problem-of";
import { TaskHeader } from "./task-header";
import { TaskSkeleton } from "./task-skeleton";
import { taskViewOf } from "./task-views";

/** One task: what there is to know on the left, what to do about it on the right. */
export const TaskPage = () => {
  const t = useTranslations("tasks");
  const id = usePathId();
  const { data: task, error, refetch } = useTask(id);
  const { data: me } = useMe();
  if (error && !task)
    return problemOf(error).code === "NOT_FOUND" ? (
      <EmptyState kind="notAllowed" title={t("notFound")} action={<ButtonLink href="/tasks">{t("result.toInbox")}</ButtonLink>}>
        {t("notFoundHint")}
      </EmptyState>
    ) : (
      <LoadFailed onRetry={() => refetch()} />
    );
  if (!task || !me) return <TaskSkeleton />;
  const { Facts } = taskViewOf(task.type);
  return (
    <>
      <TaskHeader task={task} me={me} />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
        <div className="flex min-w-0 flex-col gap-4">
          <Facts task={task} />
        </div>
        <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-16">
          <DecisionCard key={task.id} task={task} me={me} />
          <ApprovalsCard task={task} />
        </div>
      </div>
    </>
  );
};
