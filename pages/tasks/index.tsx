import { RoleGate } from "@/components/frame/role-gate";
import { deskPage } from "@/components/sides/desk-side";
import { Inbox } from "@/components/tasks/inbox";
import { staffRoles } from "@/domain/roles";

export default deskPage(() => (
  <RoleGate roles={staffRoles}>
    <Inbox />
  </RoleGate>
));
