import { type Role, staffRoles } from "@/domain/roles";

/** The roles in which somebody works on cases of others; that he has a loan of his own is not his colleagues' business. */
export const workRoles = (held: readonly Role[]): Role[] => held.filter((role) => (staffRoles as readonly Role[]).includes(role));
