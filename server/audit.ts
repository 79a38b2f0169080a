import type { AuditEvent } from "@/domain/audit-event";
import { pool, type Queryable } from "./db";

const chainOf = (event: AuditEvent): { chainId: string; caseId: string | null } =>
  "caseId" in event.chain
    ? { chainId: event.chain.caseId, caseId: event.chain.caseId }
    : { chainId: event.chain.userId, caseId: null };

type WithoutChain<Event> = Event extends AuditEvent ? Omit<Event, "chain"> : never;

/** The event alone as `append_audit` takes it, for statements that learn the case only from the row they change. */
export const auditJson = (event: WithoutChain<AuditEvent>): string => JSON.stringify(event);

/** The three arguments of the SQL function `append_audit`, for statements that write the event beside the change: `append_audit($1, $2, $3)`. */
export const auditArguments = (event: AuditEvent): [chainId: string, caseId: string | null, event: string] => {
  const { chainId, caseId } = chainOf(event);
  const { chain: _, ...rest } = event;
  return [chainId, caseId, auditJson(rest)];
};

/** Writes an event on its own, for what changes no row of ours (a refusal, a sign-in). Changes write theirs in their own statement. */
export const appendAudit = async (event: AuditEvent, on: Queryable = pool()): Promise<void> => {
  await on.query({ name: "append-audit", text: "SELECT append_audit($1, $2, $3)", values: auditArguments(event) });
};
