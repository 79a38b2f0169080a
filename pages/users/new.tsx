import { AdminPage } from "@/components/admin/admin-page";
import { InvitePage } from "@/components/admin/users/invite-page";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <AdminPage>
    <InvitePage />
  </AdminPage>
));
