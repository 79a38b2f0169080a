import { InvitationPage } from "@/components/invitation/invitation-page";
import { plainPage } from "@/components/sides/plain-side";

export default plainPage(() => <InvitationPage />);
