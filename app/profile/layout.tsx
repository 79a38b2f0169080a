import type { ReactNode } from "react";
import { StaffFrame } from "@/components/frame/staff-frame";
import { WithDeskWords } from "@/components/i18n/with-desk-words";
import { AbsenceBanner } from "@/components/profile/absence-banner";
import { StaffProviders } from "../providers/staff-providers";

const ProfileLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <StaffFrame banner={<AbsenceBanner />}>
      <WithDeskWords>{children}</WithDeskWords>
    </StaffFrame>
  </StaffProviders>
);

export default ProfileLayout;
