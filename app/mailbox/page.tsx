import { MailboxPage } from "@/components/mailbox/mailbox-page";

const Page = () => <MailboxPage />;

export default Page;
