import type { ReactNode } from "react";
import { holdsAny, type Role } from "@/domain/roles";
import { ForbiddenPage } from "../errors/forbidden-page";
import { useMe } from "../hooks/use-me";

/** Says that a page is not for this person, instead of showing it empty. The server refuses by itself. */
export const RoleGate = ({ roles, children }: { roles: readonly Role[]; children: ReactNode }) => {
  const { data: me } = useMe();
  if (!me) return null;
  return holdsAny(me.roles, roles) ? children : <ForbiddenPage />;
};
