import { LedgersPage } from "@/components/demo-ledgers/ledgers-page";
import { RoleGate } from "@/components/frame/role-gate";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <RoleGate roles={["OPERATIONS", "ADMIN"]}>
    <LedgersPage />
  </RoleGate>
));
