import { ConversationPage } from "@/components/applicant/messages/conversation-page";
import { applicantPage } from "@/components/sides/applicant-side";

export default applicantPage(() => <ConversationPage />);
