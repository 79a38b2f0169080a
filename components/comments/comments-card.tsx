import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import { holdsAny, staffRoles } from "@/domain/roles";
import type { TaskDetail } from "@/domain/task";
import { useComments } from "../hooks/use-comments";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { CommentItem } from "./comment-item";
import { useLinkedComment } from "./use-linked-comment";
import { WriteComment } from "./write-comment";

/** What colleagues say to each other about a task; the address may name the comment one was led to. */
export const CommentsCard = ({ task, me }: { task: Pick<TaskDetail, "id" | "comments">; me: Me }) => {
  const t = useTranslations("comments");
  const { data, isError, refetch } = useComments(task.id, task.comments > 0);
  const linked = useLinkedComment(data);
  return (
    <Card title={t("title")}>
      <p className="mb-3 text-muted">{t("lead")}</p>
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={2} className="h-16" />}
      {data?.length === 0 && <p className="text-muted">{t("empty")}</p>}
      <ol aria-label={t("title")} aria-live="polite" aria-relevant="additions" className="flex flex-col gap-2">
        {data?.map((comment) => (
          <CommentItem key={comment.id} comment={comment} own={comment.by.id === me.id} linked={comment.id === linked} />
        ))}
      </ol>
      {holdsAny(me.roles, staffRoles) && <WriteComment taskId={task.id} me={me} />}
    </Card>
  );
};
