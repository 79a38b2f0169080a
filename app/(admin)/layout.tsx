import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import { RoleGate } from "@/components/frame/role-gate";
import { AbsenceBanner } from "@/components/profile/absence-banner";
import { StaffProviders } from "../providers/staff-providers";
import { WithAdminWords } from "../providers/with-admin-words";

const AdminLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <AppFrame banner={<AbsenceBanner />}>
      <RoleGate roles={["ADMIN"]}>
        <WithAdminWords>{children}</WithAdminWords>
      </RoleGate>
    </AppFrame>
  </StaffProviders>
);

export default AdminLayout;
