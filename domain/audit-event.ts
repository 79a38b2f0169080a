import type { DeliveryState, Priority } from "./task";

/** Who did it: a person, or a part of the system. */
export type Actor = { id: string; name: string } | { system: "workflow" | "relay" | "sweeper" | "seed" | "console" };

/**
 * Every kind of audit event with the shape of its data: `subject.pastVerb`. Never passwords, tokens or documents.
 * Amounts in minor units, instants ISO 8601 UTC.
 */
export type AuditEventData = {
  "case.created": { type: string; number: string; amount: number | null; currency: string | null; onBehalf: boolean };
  "case.validated": { reasons: string[] };
  "case.creditChecked": { bureau: string; score: number | null; attempts: number };
  "case.riskAssessed": { level: string; score: number; ruleSet: string; ruleVersion: number; factors: unknown[] };
  "case.stageChanged": {
    from: string | null;
    to: string;
    at: string;
    reason?: string | undefined;
    status: string;
    version: number;
  };
  "case.approvedAutomatically": { amount: number; rateBps: number; termMonths: number; policyVersion: number };
  "case.cancelRequested": { requestId: string; reason: string };
  "case.startDelivered": { workflowId: string; runId: string | null };
  "case.parked": { kind: string; error: string };
  "task.opened": { type: string; level: number; requiredRoles: string[]; dueAt: string; version: number };
  "task.claimed": { before: { assignee: string | null }; after: { assignee: string } };
  "task.released": { before: { assignee: string }; after: { assignee: null } };
  "task.decided": { decisionId: string; outcome: string; level: number; seenVersion: number; data: unknown };
  "task.decisionDelivered": { decisionId: string; delivery: DeliveryState };
  "task.decisionAcknowledged": { decisionId: string; delivery: DeliveryState };
  "task.reminded": { number: number };
  "task.escalated": {
    before: { priority: Priority; requiredRoles: string[] };
    after: { priority: Priority; requiredRoles: string[] };
  };
  "task.cancelled": { reason: string };
  "task.orphaned": { error: string };
  "task.refused": { action: string; code: string };
  "notice.recorded": { kind: string; channels: string[]; userId: string };
  "session.opened": Record<string, never>;
  "session.refused": { reason: string };
  "session.ended": { by: "owner" | "expiry" | "admin" };
  "user.added": { roles: string[] };
  "audit.exported": { filters: Record<string, string>; count: number };
};

export type AuditEventType = keyof AuditEventData;

/** One event as it goes in; sequence, hashes and body are made by the database in the same transaction. */
export type AuditEvent = {
  [Type in AuditEventType]: {
    type: Type;
    /** Events of a case are chained per case; those about an account alone, per user. */
    chain: { caseId: string } | { userId: string };
    actor: Actor;
    taskId?: string | undefined;
    workflowId?: string | undefined;
    runId?: string | undefined;
    ip?: string | undefined;
    userAgent?: string | undefined;
    data: AuditEventData[Type];
  };
}[AuditEventType];

/** Events an applicant may see in the timeline of his own case; all others are internal. */
export const applicantEvents = [
  "case.created",
  "case.stageChanged",
  "case.cancelRequested",
] as const satisfies readonly AuditEventType[];
