import { AdminPage } from "@/components/admin/admin-page";
import { WorkflowPage } from "@/components/admin/workflows/workflow-page";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <AdminPage>
    <WorkflowPage />
  </AdminPage>
));
