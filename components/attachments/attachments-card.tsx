import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import { holdsAny, staffRoles } from "@/domain/roles";
import { isOpen, type TaskDetail } from "@/domain/task";
import { useAttachments } from "../hooks/use-attachments";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { AttachFiles } from "./attach-files";
import { AttachmentItem } from "./attachment-item";

type Props = { task: Pick<TaskDetail, "id" | "status" | "attachments">; me: Me };

/** Files that colleagues attached to a task for each other; while it is open, staff adds to them. */
export const AttachmentsCard = ({ task, me }: Props) => {
  const t = useTranslations("attachments");
  const { data, isError, refetch } = useAttachments(task.id, task.attachments > 0);
  const open = isOpen(task.status) && holdsAny(me.roles, staffRoles);
  return (
    <Card title={t("title")}>
      <p className="mb-3 text-muted">{t("lead")}</p>
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={2} className="h-12" />}
      {data?.length === 0 && <p className="text-muted">{t("empty")}</p>}
      <ul aria-label={t("title")} aria-live="polite" aria-relevant="additions" className="flex flex-col gap-2 empty:hidden">
        {data?.map((attachment) => {
          const own = attachment.by.id === me.id;
          return (
            <AttachmentItem key={attachment.id} taskId={task.id} attachment={attachment} own={own} mayRemove={own && open} />
          );
        })}
      </ul>
      {open && <AttachFiles taskId={task.id} />}
    </Card>
  );
};
