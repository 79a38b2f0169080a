import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";

const ProfileLayout = ({ children }: { children: ReactNode }) => <AppFrame>{children}</AppFrame>;

export default ProfileLayout;
