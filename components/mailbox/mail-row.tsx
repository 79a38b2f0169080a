import { useTranslations } from "next-intl";
import type { MailboxMessage } from "@/domain/listing";
import { RelativeTime } from "../ui/relative-time";

/** One mail; opened, its text as it was sent. */
export const MailRow = ({ mail }: { mail: MailboxMessage }) => {
  const t = useTranslations("mailbox");
  return (
    <li className="border-b border-line last:border-b-0">
      <details>
        <summary className="px-3 py-2 hover:bg-sunken">
          <span className="font-medium">{mail.subject}</span>
          <span className="block pl-4 text-sm text-muted">
            {t("to", { recipient: mail.recipient })} · <RelativeTime at={mail.receivedAt} quiet />
          </span>
        </summary>
        <div className="border-t border-line bg-sunken px-3 py-3">
          <p className="mb-2 text-sm text-muted">{t("from", { sender: mail.sender })}</p>
          <p className="break-words whitespace-pre-wrap">{mail.text}</p>
        </div>
      </details>
    </li>
  );
};
