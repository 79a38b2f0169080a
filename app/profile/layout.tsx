import type { ReactNode } from "react";
import { StaffFrame } from "@/components/frame/staff-frame";
import { AbsenceBanner } from "@/components/profile/absence-banner";
import { StaffProviders } from "../providers/staff-providers";

const ProfileLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <StaffFrame banner={<AbsenceBanner />}>{children}</StaffFrame>
  </StaffProviders>
);

export default ProfileLayout;
