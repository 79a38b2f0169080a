import type { ReactNode } from "react";
import { StaffFrame } from "@/components/frame/staff-frame";
import { StaffProviders } from "../providers/staff-providers";

const MailboxLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <StaffFrame>{children}</StaffFrame>
  </StaffProviders>
);

export default MailboxLayout;
