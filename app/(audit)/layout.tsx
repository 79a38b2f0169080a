import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import { RoleGate } from "@/components/frame/role-gate";
import { StaffProviders } from "../providers/staff-providers";

const AuditLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <AppFrame>
      <RoleGate roles={["AUDITOR"]}>{children}</RoleGate>
    </AppFrame>
  </StaffProviders>
);

export default AuditLayout;
