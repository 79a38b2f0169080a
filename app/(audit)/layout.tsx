import type { ReactNode } from "react";
import { RoleGate } from "@/components/frame/role-gate";
import { StaffFrame } from "@/components/frame/staff-frame";
import { StaffProviders } from "../providers/staff-providers";

const AuditLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <StaffFrame>
      <RoleGate roles={["AUDITOR"]}>{children}</RoleGate>
    </StaffFrame>
  </StaffProviders>
);

export default AuditLayout;
