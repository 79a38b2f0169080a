import type { ReactNode } from "react";
import { RoleGate } from "@/components/frame/role-gate";
import { StaffFrame } from "@/components/frame/staff-frame";
import { WithDeskWords } from "@/components/i18n/with-desk-words";
import { StaffProviders } from "../providers/staff-providers";

const AuditLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <StaffFrame>
      <RoleGate roles={["AUDITOR"]}>
        <WithDeskWords>{children}</WithDeskWords>
      </RoleGate>
    </StaffFrame>
  </StaffProviders>
);

export default AuditLayout;
