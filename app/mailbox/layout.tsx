import type { ReactNode } from "react";
import { StaffFrame } from "@/components/frame/staff-frame";
import { WithDeskWords } from "@/components/i18n/with-desk-words";
import { StaffProviders } from "../providers/staff-providers";

const MailboxLayout = ({ children }: { children: ReactNode }) => (
  <StaffProviders>
    <StaffFrame>
      <WithDeskWords>{children}</WithDeskWords>
    </StaffFrame>
  </StaffProviders>
);

export default MailboxLayout;
