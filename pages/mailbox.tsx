import { MailboxPage } from "@/components/mailbox/mailbox-page";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => <MailboxPage />);
