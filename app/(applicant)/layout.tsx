import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import { RoleGate } from "@/components/frame/role-gate";

const ApplicantLayout = ({ children }: { children: ReactNode }) => (
  <AppFrame>
    <RoleGate roles={["APPLICANT"]}>{children}</RoleGate>
  </AppFrame>
);

export default ApplicantLayout;
