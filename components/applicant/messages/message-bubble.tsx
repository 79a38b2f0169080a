import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CaseMessage } from "@/domain/message";
import { useFormat } from "../../i18n/use-format";
import { Badge } from "../../ui/badge";
import { cn } from "../../ui/class-names";

/** One message; what the applicant wrote stands to the right. New stays new until the page is left. */
export const MessageBubble = ({ message }: { message: CaseMessage }) => {
  const t = useTranslations("conversation");
  const format = useFormat();
  const { fromDesk, text, createdAt, readAt } = message;
  const [fresh] = useState(fromDesk && readAt === null);
  return (
    <li
      className={cn(
        "max-w-[90%] rounded-lg border border-line p-3",
        fromDesk ? "self-start bg-surface" : "self-end bg-accent-soft",
      )}
    >
      <p className="mb-1 flex flex-wrap items-center gap-2 text-sm">
        <span className="font-medium">{t(fromDesk ? "us" : "you")}</span>
        <time dateTime={createdAt}>{format.dateTime(createdAt)}</time>
        {fresh && <Badge tone="accent">{t("new")}</Badge>}
      </p>
      <p className="break-words whitespace-pre-line">{text}</p>
      {!fromDesk && readAt && <p className="mt-1 text-sm">{t("read")}</p>}
    </li>
  );
};
