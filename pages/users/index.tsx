import { AdminPage } from "@/components/admin/admin-page";
import { UserList } from "@/components/admin/users/user-list";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <AdminPage>
    <UserList />
  </AdminPage>
));
