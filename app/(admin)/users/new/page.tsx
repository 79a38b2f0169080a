import { InvitePage } from "@/components/admin/users/invite-page";

const Page = () => <InvitePage />;

export default Page;
