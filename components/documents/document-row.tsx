import { FileImage, FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseDocument } from "@/domain/requests/slot";
import { useFormat } from "../i18n/use-format";
import { cn } from "../ui/class-names";
import { DocumentStatusBadges } from "./document-status";
import { useFileSize } from "./use-file-size";

type Props = { document: CaseDocument; chosen: boolean; userId: string; onChoose: (documentId: string) => void };

/** A file in the list; pressed, it is shown in the viewer. */
export const DocumentRow = ({ document, chosen, userId, onChoose }: Props) => {
  const t = useTranslations("documents");
  const format = useFormat();
  const size = useFileSize();
  const Icon = document.type === "application/pdf" ? FileText : FileImage;
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => onChoose(document.id)}
        className={cn(
          "flex w-full items-start gap-2 rounded-md border px-2 py-1.5 text-left",
          chosen ? "border-accent bg-accent-soft" : "border-transparent hover:bg-sunken",
        )}
      >
        <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
        <span className="min-w-0 flex-1">
          <span className="block font-medium break-words">{document.name}</span>
          <span className={cn("block text-sm", chosen ? "text-ink" : "text-muted")}>
            {t("facts", { size: size(document.size), at: format.dateTime(document.createdAt) })}
          </span>
          <span className="mt-0.5 flex flex-wrap gap-1 empty:hidden">
            <DocumentStatusBadges document={document} userId={userId} />
          </span>
        </span>
      </button>
    </li>
  );
};
