import { AdminPage } from "@/components/admin/admin-page";
import { QueuesPage } from "@/components/admin/queues/queues-page";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <AdminPage>
    <QueuesPage />
  </AdminPage>
));
