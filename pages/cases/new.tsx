import { NewCasePage } from "@/components/cases/new-case-page";
import { RoleGate } from "@/components/frame/role-gate";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <RoleGate roles={["LOAN_OFFICER"]}>
    <NewCasePage />
  </RoleGate>
));
