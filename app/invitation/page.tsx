import { InvitationPage } from "@/components/invitation/invitation-page";

const Page = () => <InvitationPage />;

export default Page;
