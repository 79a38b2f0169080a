import { AdminPage } from "@/components/admin/admin-page";
import { RulePage } from "@/components/admin/rules/rule-page";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <AdminPage>
    <RulePage />
  </AdminPage>
));
