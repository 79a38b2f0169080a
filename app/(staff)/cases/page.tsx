import { CaseList } from "@/components/cases/case-list";
import { RoleGate } from "@/components/frame/role-gate";

const CasesPage = () => (
  <RoleGate roles={["LOAN_OFFICER", "SENIOR_UNDERWRITER", "ORDER_APPROVER", "OPERATIONS", "AUDITOR"]}>
    <CaseList />
  </RoleGate>
);

export default CasesPage;
