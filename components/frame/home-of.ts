import { holdsAny, type Role } from "@/domain/roles";

/** Where somebody's day begins; who holds several roles starts where work waits. */
const homes: readonly { roles: Role[]; href: string }[] = [
  { roles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER", "ORDER_APPROVER"], href: "/tasks" },
  { roles: ["OPERATIONS", "ADMIN"], href: "/system" },
  { roles: ["AUDITOR"], href: "/audit" },
  { roles: ["APPLICANT"], href: "/my" },
];

export const homeOf = (held: readonly Role[]): string => homes.find(({ roles }) => holdsAny(held, roles))?.href ?? "/profile";
