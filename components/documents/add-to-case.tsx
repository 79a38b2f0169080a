import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { queryKeys } from "../query-keys";
import { toast } from "../ui/toast-manager";
import { AddFile } from "./add-file";
import { UploadList } from "./upload-list";
import { useUpload } from "./use-upload";

/** Adds files to a case that nobody asked for, such as what came by post. */
export const AddToCase = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("documents.add");
  const client = useQueryClient();
  const { uploads, add, retry, remove } = useUpload({
    path: `/api/cases/${caseId}/documents`,
    onStored: ({ name }) => {
      toast(t("stored", { name }));
      void client.invalidateQueries({ queryKey: queryKeys.documents(caseId) });
    },
  });
  return (
    <div>
      <AddFile onFiles={add} />
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
    </div>
  );
};
