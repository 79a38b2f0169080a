import { AdminPage } from "@/components/admin/admin-page";
import { UserPage } from "@/components/admin/users/user-page";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <AdminPage>
    <UserPage />
  </AdminPage>
));
