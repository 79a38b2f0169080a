import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseDocument } from "@/domain/requests/slot";
import { commandKeys } from "../commands/command-keys";
import { useCommands } from "../commands/use-commands";
import { Button } from "../ui/button";
import { Kbd } from "../ui/kbd";

type Props = {
  documents: readonly CaseDocument[];
  document: CaseDocument;
  onChoose: (documentId: string) => void;
};

/** Name of the document, and the way to the next one, also by `[` and `]`. */
export const ViewerHeader = ({ documents, document, onChoose }: Props) => {
  const t = useTranslations("documents.viewer");
  const at = documents.findIndex(({ id }) => id === document.id);
  const go = (by: 1 | -1) => {
    const next = documents[at + by];
    if (next) onChoose(next.id);
  };
  useCommands("document", () => [
    ...(at > 0 ? [{ name: "previousDocument", act: () => go(-1) } as const] : []),
    ...(at < documents.length - 1 ? [{ name: "nextDocument", act: () => go(1) } as const] : []),
  ]);
  return (
    <div className="flex items-center gap-2 border-b border-line px-2 py-1.5">
      <Button
        variant="ghost"
        size="sm"
        aria-label={t("previous")}
        title={t("previous")}
        disabled={at <= 0}
        onClick={() => go(-1)}
      >
        <ChevronLeft aria-hidden className="size-4" />
        <span className="hidden md:inline">
          <Kbd>{commandKeys.previousDocument}</Kbd>
        </span>
      </Button>
      <h3 aria-live="polite" className="min-w-0 flex-1 text-center font-medium break-words">
        {document.name}
        <span className="tabular block text-sm font-normal text-muted">
          {t("position", { at: at + 1, all: documents.length })}
        </span>
      </h3>
      <Button
        variant="ghost"
        size="sm"
        aria-label={t("next")}
        title={t("next")}
        disabled={at >= documents.length - 1}
        onClick={() => go(1)}
      >
        <span className="hidden md:inline">
          <Kbd>{commandKeys.nextDocument}</Kbd>
        </span>
        <ChevronRight aria-hidden className="size-4" />
      </Button>
    </div>
  );
};
