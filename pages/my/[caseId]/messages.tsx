import { ConversationPage } from "@/components/applicant/messages/conversation-page";

const Page = () => <ConversationPage />;

export default Page;
