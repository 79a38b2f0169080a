import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";

const MailboxLayout = ({ children }: { children: ReactNode }) => <AppFrame>{children}</AppFrame>;

export default MailboxLayout;
