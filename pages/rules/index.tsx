import { AdminPage } from "@/components/admin/admin-page";
import { RulesPage } from "@/components/admin/rules/rules-page";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <AdminPage>
    <RulesPage />
  </AdminPage>
));
