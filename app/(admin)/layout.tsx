import type { ReactNode } from "react";
import { RoleGate } from "@/components/frame/role-gate";
import { StaffFrame } from "@/components/frame/staff-frame";
import { WithDeskWords } from "@/components/i18n/with-desk-words";
import { AbsenceBanner } from "@/components/profile/absence-banner";
import { StaffProviders } from "../providers/staff-providers";
import { WithAdminWords } from "../providers/with-admin-words";

const AdminLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <StaffFrame banner={<AbsenceBanner />}>
      <RoleGate roles={["ADMIN"]}>
        <WithDeskWords>
          <WithAdminWords>{children}</WithAdminWords>
        </WithDeskWords>
      </RoleGate>
    </StaffFrame>
  </StaffProviders>
);

export default AdminLayout;
