import { FileSearch } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCaseDocuments } from "../hooks/use-case-documents";
import { useCasePart } from "./use-case-part";

/** Leads from an event to the document it is about. */
export const EvidenceLink = ({ caseId, documentId }: { caseId: string; documentId: string }) => {
  const t = useTranslations("cases.page");
  const { data } = useCaseDocuments(caseId);
  const { showDocument } = useCasePart("timeline");
  const known = data?.find(({ id }) => id === documentId);
  // One that was taken out cannot be looked at any more.
  if (!known) return null;
  return (
    <button
      type="button"
      title={t("evidence")}
      onClick={() => showDocument(documentId)}
      className="ml-2 inline-flex items-center gap-1 text-accent underline underline-offset-2"
    >
      <FileSearch aria-hidden className="size-3.5" />
      {known.name}
    </button>
  );
};
