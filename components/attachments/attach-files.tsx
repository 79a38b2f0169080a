import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { AddFile } from "../documents/add-file";
import { UploadList } from "../documents/upload-list";
import { useUpload } from "../documents/use-upload";
import { renewAttachments } from "../hooks/use-attachments";
import { toast } from "../ui/toast-manager";
import { DropArea } from "./drop-area";

/** Attaches files to a task, chosen or dropped. What is on its way shows how far it is; what did not arrive stays until it is sent again or taken out. */
export const AttachFiles = ({ taskId }: { taskId: string }) => {
  const t = useTranslations("attachments");
  const client = useQueryClient();
  const { uploads, add, retry, remove } = useUpload({
    path: `/api/tasks/${taskId}/documents`,
    onStored: ({ name }) => {
      toast(t("stored", { name }));
      void renewAttachments(client, taskId);
    },
  });
  return (
    <DropArea label={t("area")} onFiles={add}>
      <AddFile onFiles={add} />
      <p aria-hidden className="mt-1 hidden text-sm text-muted md:block">
        {t("drop")}
      </p>
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
    </DropArea>
  );
};
