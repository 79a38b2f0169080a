import { expect, type Page } from "@playwright/test";
import type { MailboxMessage } from "@/domain/listing";

/** The latest mail to somebody with such a subject that leads to this case, as soon as it has come. */
export const mailTo = async (page: Page, recipient: string, subject: RegExp, caseId: string): Promise<MailboxMessage> => {
  let found: MailboxMessage | undefined;
  await expect
    .poll(
      async () => {
        const response = await page.request.get(`/api/demo/mailbox?to=${encodeURIComponent(recipient)}&limit=50`);
        const { items }: { items: MailboxMessage[] } = await response.json();
        found = items.find((mail) => subject.test(mail.subject) && mail.text.includes(caseId));
        return found !== undefined;
      },
      { message: `mail ${subject} to ${recipient}`, timeout: 20_000 },
    )
    .toBe(true);
  if (!found) throw new Error("unreachable: the poll ended with a mail");
  return found;
};

/** Where a mail leads. */
export const linkIn = ({ text }: MailboxMessage): string => {
  const [link] = text.match(/https?:\/\/\S+/) ?? [];
  if (!link) throw new Error(`no link in: ${text}`);
  return link;
};
