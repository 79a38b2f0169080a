import type { ReactNode } from "react";
import { RoleGate } from "../frame/role-gate";
import { adminWords } from "../i18n/admin-words";
import { MoreWords } from "../i18n/more-words";

/** A page of admins: for them alone, with what they say beside the words of the desk. */
export const AdminPage = ({ children }: { children: ReactNode }) => (
  <RoleGate roles={["ADMIN"]}>
    <MoreWords words={adminWords}>{children}</MoreWords>
  </RoleGate>
);
