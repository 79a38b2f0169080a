import { CircleCheck, CircleX, Download, FileImage, FileText, Hourglass, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Attachment } from "@/domain/attachment";
import type { DocumentStatus } from "@/domain/requests/slot";
import { documentAddress } from "../documents/fetch-document";
import { useFileSize } from "../documents/use-file-size";
import { useUploadRefusal } from "../documents/use-upload-refusal";
import { Badge } from "../ui/badge";
import { buttonStyle } from "../ui/button-style";
import { TimeAgo } from "../ui/time-ago";
import type { Tone } from "../ui/tone";
import { RemoveAttachment } from "./remove-attachment";

const looks: Record<DocumentStatus, { tone: Tone; icon: LucideIcon }> = {
  QUARANTINE: { tone: "warn", icon: Hourglass },
  CLEAN: { tone: "good", icon: CircleCheck },
  REFUSED: { tone: "bad", icon: CircleX },
};

type Props = { taskId: string; attachment: Attachment; own: boolean; mayRemove: boolean };

/** One file: what it is, from whom and since when, whether the scanner has passed it, and how to get it. */
export const AttachmentItem = ({ taskId, attachment, own, mayRemove }: Props) => {
  const t = useTranslations("attachments");
  const size = useFileSize();
  const whyRefused = useUploadRefusal();
  const { id, name, type, status, refusal, by, createdAt } = attachment;
  const Icon = type === "application/pdf" ? FileText : FileImage;
  return (
    <li className="flex flex-wrap items-start gap-x-2 gap-y-1 rounded-md border border-line p-2">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <div className="min-w-40 flex-1">
        <p className="font-medium break-words">{name}</p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
          {t("facts", { size: size(attachment.size), name: own ? t("you") : by.name })}
          <TimeAgo at={createdAt} />
          <Badge tone={looks[status].tone} icon={looks[status].icon}>
            {t(`status.${status}`)}
          </Badge>
        </p>
        {status === "REFUSED" && <p className="text-sm text-bad">{whyRefused(refusal)}</p>}
      </div>
      {status === "CLEAN" && (
        <a
          href={documentAddress(id)}
          download={name}
          aria-label={t("downloadOf", { name })}
          className={buttonStyle("ghost", "sm", "text-ink")}
        >
          <Download aria-hidden className="size-4" />
          {t("download")}
        </a>
      )}
      {mayRemove && <RemoveAttachment taskId={taskId} attachment={attachment} />}
    </li>
  );
};
