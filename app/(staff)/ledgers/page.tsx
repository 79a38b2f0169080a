import { LedgersPage } from "@/components/demo-ledgers/ledgers-page";
import { RoleGate } from "@/components/frame/role-gate";

const LedgersRoute = () => (
  <RoleGate roles={["OPERATIONS", "ADMIN"]}>
    <LedgersPage />
  </RoleGate>
);

export default LedgersRoute;
