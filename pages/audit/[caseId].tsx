import { CaseTrailPage } from "@/components/audit/case-trail-page";
import { RoleGate } from "@/components/frame/role-gate";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <RoleGate roles={["AUDITOR"]}>
    <CaseTrailPage />
  </RoleGate>
));
