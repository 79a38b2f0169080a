import { RoleGate } from "@/components/frame/role-gate";
import { Inbox } from "@/components/tasks/inbox";
import { staffRoles } from "@/domain/roles";

const TasksPage = () => (
  <RoleGate roles={staffRoles}>
    <Inbox />
  </RoleGate>
);

export default TasksPage;
