import { CircleCheck, CircleX, FileText, Hourglass, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseDocument, DocumentStatus } from "@/domain/requests/slot";
import { documentAddress } from "../../documents/fetch-document";
import { useFileSize } from "../../documents/use-file-size";
import { useRemoveDocument } from "../../hooks/use-remove-document";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import type { Tone } from "../../ui/tone";

const looks: Record<DocumentStatus, { tone: Tone; icon: LucideIcon }> = {
  QUARANTINE: { tone: "accent", icon: Hourglass },
  CLEAN: { tone: "good", icon: CircleCheck },
  REFUSED: { tone: "bad", icon: CircleX },
};

const SentFile = ({ document, requestId }: { document: CaseDocument; requestId: string }) => {
  const t = useTranslations("request.files");
  const sizeText = useFileSize("request.files");
  const remove = useRemoveDocument(requestId);
  const { id, name, size, status, refusal } = document;
  const { tone, icon } = looks[status];
  return (
    <li className="flex flex-col gap-1 p-3">
      <div className="flex items-start gap-2">
        <FileText aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
        <div className="min-w-0 flex-1">
          {status === "CLEAN" ? (
            <a href={documentAddress(id)} download className="break-words text-accent underline underline-offset-2">
              {name}
            </a>
          ) : (
            <span className="break-words">{name}</span>
          )}
          <span className="block text-sm text-muted">{sizeText(size)}</span>
        </div>
        <Badge tone={tone} icon={icon}>
          {t(`status.${status}`)}
        </Badge>
      </div>
      {status === "REFUSED" && (
        <p className="text-bad">{t.has(`refusal.${refusal}`) ? t(`refusal.${refusal}`) : t("refusal.other")}</p>
      )}
      {remove.error && (
        <p role="alert" className="text-bad">
          {t("removeFailed")}
        </p>
      )}
      <Button
        size="sm"
        variant="ghost"
        className="-ml-2.5 self-start underline"
        busy={remove.isPending}
        aria-label={t("removeOf", { name })}
        onClick={() => remove.mutate(id)}
      >
        {t("remove")}
      </Button>
    </li>
  );
};

type Props = { documents: readonly CaseDocument[]; requestId: string };

/** What we have for a slot; renews itself while files are being checked. */
export const SentFiles = ({ documents, requestId }: Props) => {
  const t = useTranslations("request.files");
  return (
    <div role="status">
      {documents.length > 0 && (
        <ul aria-label={t("sent")} className="divide-y divide-line rounded-lg border border-line bg-surface">
          {documents.map((document) => (
            <SentFile key={document.id} document={document} requestId={requestId} />
          ))}
        </ul>
      )}
    </div>
  );
};
