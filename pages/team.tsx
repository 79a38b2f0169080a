import { RoleGate } from "@/components/frame/role-gate";
import { deskPage } from "@/components/sides/desk-side";
import { TeamPage } from "@/components/team/team-page";

export default deskPage(() => (
  <RoleGate roles={["SENIOR_UNDERWRITER", "OPERATIONS"]}>
    <TeamPage />
  </RoleGate>
));
