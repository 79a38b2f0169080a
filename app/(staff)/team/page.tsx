import { RoleGate } from "@/components/frame/role-gate";
import { TeamPage } from "@/components/team/team-page";

const Page = () => (
  <RoleGate roles={["SENIOR_UNDERWRITER", "OPERATIONS"]}>
    <TeamPage />
  </RoleGate>
);

export default Page;
