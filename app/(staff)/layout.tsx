import type { ReactNode } from "react";
import { StaffFrame } from "@/components/frame/staff-frame";
import { DeskPage } from "@/components/i18n/with-desk-words";
import { AbsenceBanner } from "@/components/profile/absence-banner";
import { StaffProviders } from "../providers/staff-providers";

const StaffLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <StaffFrame banner={<AbsenceBanner />}>
      <DeskPage>{children}</DeskPage>
    </StaffFrame>
  </StaffProviders>
);

export default StaffLayout;
