import { RoleGate } from "@/components/frame/role-gate";
import { SystemPage } from "@/components/system/system-page";

const SystemRoute = () => (
  <RoleGate roles={["OPERATIONS", "ADMIN"]}>
    <SystemPage />
  </RoleGate>
);

export default SystemRoute;
