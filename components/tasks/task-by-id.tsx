import { useTranslations } from "next-intl";
import { useMe } from "../hooks/use-me";
import { useTask } from "../hooks/use-task";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { OpenedTask } from "./opened-task";
import { problemOf } from "./problem-of";
import { TaskSkeleton } from "./task-skeleton";

/** The task of this id, or why it is not shown. @param id null while it is not known */
export const TaskById = ({ id }: { id: string | null }) => {
  const t = useTranslations("tasks");
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
  return <OpenedTask key={task.id} task={task} me={me} />;
};
