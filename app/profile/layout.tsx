import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import { StaffProviders } from "../providers/staff-providers";

const ProfileLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <AppFrame>{children}</AppFrame>
  </StaffProviders>
);

export default ProfileLayout;
