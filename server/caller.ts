import type { Role } from "@/domain/roles";

/** The person on whose behalf something is done, and from where. Writes look up role and limit again in their own statement. */
export type Caller = {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  ip?: string | undefined;
  userAgent?: string | undefined;
};

/** The part of an audit event that says who and from where. */
export const actorOf = ({ id, name, ip, userAgent }: Caller) => ({ actor: { id, name }, ip, userAgent });

/** A request that may be repeated: the same key with the same hash gets the same answer. */
export type Idempotency = { key: string; requestHash: string };
