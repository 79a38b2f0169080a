import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import { RoleGate } from "@/components/frame/role-gate";
import { adminWords } from "@/components/i18n/admin-words";
import { MoreWords } from "@/components/i18n/more-words";
import { AbsenceBanner } from "@/components/profile/absence-banner";
import { StaffProviders } from "../providers/staff-providers";

const AdminLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <AppFrame banner={<AbsenceBanner />}>
      <RoleGate roles={["ADMIN"]}>
        <MoreWords words={adminWords}>{children}</MoreWords>
      </RoleGate>
    </AppFrame>
  </StaffProviders>
);

export default AdminLayout;
