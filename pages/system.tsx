import { RoleGate } from "@/components/frame/role-gate";
import { deskPage } from "@/components/sides/desk-side";
import { SystemPage } from "@/components/system/system-page";

export default deskPage(() => (
  <RoleGate roles={["OPERATIONS", "ADMIN"]}>
    <SystemPage />
  </RoleGate>
));
