import { AdminPage } from "@/components/admin/admin-page";
import { WorkflowList } from "@/components/admin/workflows/workflow-list";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <AdminPage>
    <WorkflowList />
  </AdminPage>
));
