import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import { RoleGate } from "@/components/frame/role-gate";

const AuditLayout = ({ children }: { children: ReactNode }) => (
  <AppFrame>
    <RoleGate roles={["AUDITOR"]}>{children}</RoleGate>
  </AppFrame>
);

export default AuditLayout;
