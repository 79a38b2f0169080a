import { NewCasePage } from "@/components/cases/new-case-page";
import { RoleGate } from "@/components/frame/role-gate";

const NewCaseRoute = () => (
  <RoleGate roles={["LOAN_OFFICER"]}>
    <NewCasePage />
  </RoleGate>
);

export default NewCaseRoute;
