import { AuditPage } from "@/components/audit/audit-page";
import { RoleGate } from "@/components/frame/role-gate";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <RoleGate roles={["AUDITOR"]}>
    <AuditPage />
  </RoleGate>
));
