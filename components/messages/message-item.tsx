import { useTranslations } from "next-intl";
import type { CaseMessage } from "@/domain/message";
import { useFormat } from "../i18n/use-format";
import { Badge } from "../ui/badge";
import { cn } from "../ui/class-names";

/** One message; what the desk wrote stands to the right. */
export const MessageItem = ({ message }: { message: CaseMessage }) => {
  const t = useTranslations("messages");
  const format = useFormat();
  const { fromDesk, author, text, createdAt, readAt } = message;
  return (
    <li
      className={cn(
        "max-w-[90%] rounded-lg border border-line p-3",
        fromDesk ? "self-end bg-accent-soft" : "self-start bg-sunken",
      )}
    >
      <p className="mb-1 flex flex-wrap items-center gap-2 text-sm">
        <span className="font-medium">{t(fromDesk ? "fromDesk" : "fromApplicant", { name: author ?? "" })}</span>
        <time dateTime={createdAt} title={format.exact(createdAt)}>
          {format.dateTime(createdAt)}
        </time>
        {!fromDesk && !readAt && <Badge tone="accent">{t("new")}</Badge>}
      </p>
      <p className="break-words whitespace-pre-line">{text}</p>
      {fromDesk && <p className="mt-1 text-sm">{readAt ? t("read", { at: format.dateTime(readAt) }) : t("notRead")}</p>}
    </li>
  );
};
