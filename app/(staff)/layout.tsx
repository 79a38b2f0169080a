import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import { AbsenceBanner } from "@/components/profile/absence-banner";
import { StaffProviders } from "../providers/staff-providers";

const StaffLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <AppFrame banner={<AbsenceBanner />}>{children}</AppFrame>
  </StaffProviders>
);

export default StaffLayout;
