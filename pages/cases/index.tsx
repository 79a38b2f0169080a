import { CaseList } from "@/components/cases/case-list";
import { RoleGate } from "@/components/frame/role-gate";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <RoleGate roles={["LOAN_OFFICER", "SENIOR_UNDERWRITER", "ORDER_APPROVER", "OPERATIONS", "AUDITOR"]}>
    <CaseList />
  </RoleGate>
));
