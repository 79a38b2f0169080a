import { CaseList } from "@/components/cases/case-list";
import { RoleGate } from "@/components/frame/role-gate";

const CasesPage = () => (
  <RoleGate roles={["LOAN_OFFICER", "SENIOR_UNDERWRITER", "OPERATIONS", "AUDITOR"]}>
    <CaseList />
  </RoleGate>
);

export default CasesPage;
