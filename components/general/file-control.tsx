import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { CaseDocument } from "@/domain/requests/slot";
import { AddFile } from "../documents/add-file";
import { UploadList } from "../documents/upload-list";
import { useUpload } from "../documents/use-upload";
import { useCaseDocuments } from "../hooks/use-case-documents";
import { queryKeys } from "../query-keys";
import { Checkbox } from "../ui/checkbox";
import type { ControlProps } from "./control-props";
import { LabelledGroup } from "./labelled-group";
import { toggled } from "./toggled";

const listIn = (value: unknown): string[] => (Array.isArray(value) ? value : []);

const FileName = ({ document: { name, status } }: { document: CaseDocument }) => {
  const t = useTranslations("documents.status");
  return (
    <span className="break-words">
      {name}
      {status !== "CLEAN" && <span className="ml-1 text-muted">({t(status)})</span>}
    </span>
  );
};

/** Documents of the case: one adds files here or chooses among those that are there. One that was just added is chosen at once. */
export const FileControl = ({ field, id, caseId, value, onChange, error }: ControlProps<"file">) => {
  const client = useQueryClient();
  const { data: documents = [] } = useCaseDocuments(caseId);
  const chosen = listIn(value);
  const { uploads, add, retry, remove } = useUpload({
    path: `/api/cases/${caseId}/documents`,
    onStored: (stored) => {
      onChange(field.max === 1 ? [stored.id] : [...chosen, stored.id]);
      void client.invalidateQueries({ queryKey: queryKeys.documents(caseId) });
    },
  });
  const offered = documents.filter(({ status, id: own }) => status !== "REFUSED" || chosen.includes(own));
  return (
    <LabelledGroup field={field} id={id} error={error}>
      {offered.map((document) => (
        <Checkbox
          key={document.id}
          label={<FileName document={document} />}
          checked={chosen.includes(document.id)}
          onChange={() => onChange(toggled(chosen, document.id))}
        />
      ))}
      <AddFile onFiles={add} />
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
    </LabelledGroup>
  );
};
