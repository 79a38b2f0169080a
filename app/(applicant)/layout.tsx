import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import { RoleGate } from "@/components/frame/role-gate";
import { ApplicantProviders } from "../providers/applicant-providers";

const ApplicantLayout = ({ children }: { children: ReactNode }) => (
  <ApplicantProviders>
    <AppFrame>
      <RoleGate roles={["APPLICANT"]}>{children}</RoleGate>
    </AppFrame>
  </ApplicantProviders>
);

export default ApplicantLayout;
