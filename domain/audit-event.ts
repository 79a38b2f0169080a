import type { DeliveryState, Priority } from "./task";

/** Who did it: a person, or a part of the system. */
export type Actor =
  | { id: string; name: string }
  | { system: "workflow" | "relay" | "sweeper" | "checker" | "carrier" | "seed" | "console" };

/** What somebody may do: limits in minor units by currency. */
type Access = { roles: string[]; limits: Record<string, number>; active: boolean };

type RuleDifferences = { path: string[]; before?: unknown; after?: unknown }[];

/**
 * Every kind of audit event with the shape of its data: `subject.pastVerb`. Never passwords, tokens or documents.
 * Amounts in minor units, instants ISO 8601 UTC.
 */
export type AuditEventData = {
  "case.created": { type: string; number: string; amount: number | null; currency: string | null; onBehalf: boolean };
  "case.validated": { reasons: string[] };
  "case.creditChecked": { bureau: string; score: number | null; attempts: number };
  /** Without a score where a person gave the level, by this decision. */
  "case.riskAssessed": {
    level: string;
    score: number | null;
    ruleSet: string;
    ruleVersion: number;
    factors: unknown[];
    decisionId?: string;
  };
  "case.stageChanged": {
    from: string | null;
    to: string;
    at: string;
    reason?: string | undefined;
    status: string;
    version: number;
  };
  "case.approvedAutomatically": { amount: number; rateBps: number; termMonths: number; policyVersion: number };
  "case.cancelRequested": { requestId: string; reason: string; as?: "APPLICANT" | "OPERATIONS" };
  /** Answers of an applicant that replaced fields of the case's data; before and after by dotted path. */
  "case.dataChanged": {
    requestId?: string;
    decisionId?: string;
    before: Record<string, unknown>;
    after: Record<string, unknown>;
  };
  "case.approvalsReset": { reason: string; decisionIds: string[]; round: number };
  "case.noticeWarned": { limitAt: string };
  "case.noticeLimitPassed": { limitAt: string };
  "case.nobodyCanDecide": { taskId: string; level: number };
  "case.stepFailed": { step: string; error: string; attempts?: number };
  "case.stepContinued": { step: string; decisionId: string; given: Record<string, unknown> };
  "case.undone": { step: string };
  "case.undoFailed": { step: string; error: string };
  /** Operations undid it by other means, by this decision. */
  "case.undoneByHand": { step: string; decisionId: string };
  /** A request to stop that could not be met any more, or was refused by this decision. */
  "case.cancelDeclined": { reason: string; decisionId?: string };
  /** An outside system is given a rest after it failed too often. */
  "case.systemRests": { system: string; until: string };
  "case.conflictDeclared": { reason: string; released: string[] };
  "case.watched": Record<string, never>;
  "case.unwatched": Record<string, never>;
  "case.messageWritten": { messageId: string; fromDesk: boolean };
  "request.opened": { requestId: string; round: number; slots: number; dueAt: string };
  "request.reminded": { requestId: string; round: number; final: boolean };
  "request.slotFilled": { requestId: string; slotId: string; place: number; kind: string };
  "request.slotEmptied": { requestId: string; slotId: string; place: number; kind: string };
  "request.slotRefused": { requestId: string; slotId: string; place: number; reason: string };
  "request.submitted": { requestId: string; round: number; changed: string[] };
  "request.expired": { requestId: string; round: number; missing: string[] };
  "request.cancelled": { requestId: string; round: number };
  "document.uploaded": {
    documentId: string;
    name: string;
    size: number;
    mediaType: string;
    sha256: string;
    requestId?: string;
    slotId?: string;
  };
  "document.cleared": { documentId: string; sha256: string; scanner: string };
  "document.refused": { documentId: string; sha256: string; code: string; scanner?: string };
  "document.removed": { documentId: string; sha256: string };
  "document.read": { documentId: string; sha256: string };
  "document.judged": { documentId: string; verdict: string; reason?: string };
  "agreement.prepared": {
    agreementId: string;
    documentId: string;
    sha256: string;
    amount: number;
    currency: string;
    rateBps: number;
    termMonths: number;
    counterOffer: boolean;
    openUntil: string;
  };
  "agreement.accepted": { agreementId: string; documentSha256: string };
  "agreement.declined": { agreementId: string; documentSha256: string };
  "agreement.sealed": { agreementId: string; documentId: string; sha256: string };
  "agreement.reminded": { agreementId: string; number: number };
  "agreement.expired": { agreementId: string };
  "agreement.voided": { agreementId: string };
  "loan.payoutBegun": { loanId: string; number: string; amount: number; currency: string; paymentKey: string };
  "loan.paidOut": {
    loanId: string;
    number: string;
    amount: number;
    currency: string;
    paymentReference: string;
    disbursementDate: string;
    /** Decision by which operations recorded a payment made by other means. */
    decisionId?: string;
  };
  "order.placed": { total: number; currency: string; lines: number };
  "order.checked": { ruleSet: string; ruleVersion: number; flags: unknown[]; levels: number };
  "order.inventoryReserved": { key: string };
  "order.inventoryReleased": { key: string };
  "order.paymentAuthorised": { key: string; amount: number; currency: string };
  "order.paymentCaptured": { key: string; amount: number; currency: string };
  "order.paymentReturned": { key: string; as: "VOIDED" | "REFUNDED" | "NOTHING"; amount: number; currency: string };
  "order.shipmentCreated": { key: string; number: number; carrier: string; trackingNumber: string };
  "order.shipmentCancelled": { parcels: number };
  "order.shippingUpdated": {
    updateId: string;
    status: string;
    at: string;
    carrier?: string;
    trackingNumber?: string;
    by: "CARRIER" | "OPERATIONS" | "TRACKING";
  };
  "order.shippingUpdateRefused": { status: string; code: string };
  "order.cancelled": { reason: string };
  "case.startDelivered": { workflowId: string; runId: string | null };
  "case.parked": { kind: string; error: string };
  /** An admin ended a case whose workflow was stuck or over; nothing was undone. */
  "case.endedByAdmin": { reason: string; standing: string; why: string };
  /** An admin had a start or signal sent again; what was parked takes its turn once more. */
  "case.deliveryRetried": { kind: string; attempts: number; error: string | null; parked: boolean };
  "task.opened": { type: string; level: number; requiredRoles: string[]; dueAt: string; version: number };
  "task.claimed": { before: { assignee: string | null }; after: { assignee: string } };
  "task.released": { before: { assignee: string }; after: { assignee: null } };
  /** Given by a lead, or by its holder to a colleague, with whom he stays responsible. */
  "task.assigned": { before: { assignee: string | null }; after: { assignee: string | null }; as: "LEAD" | "HOLDER" };
  "task.prioritised": { before: { priority: Priority }; after: { priority: Priority } };
  /** Put off by one person, for himself, until an instant; null: shown again. */
  "task.snoozed": { until: string | null };
  "task.commented": { commentId: string; mentions: string[] };
  /** `forId`: on whose behalf. */
  "task.decided": {
    decisionId: string;
    outcome: string;
    level: number;
    seenVersion: number;
    data: unknown;
    forId?: string;
  };
  "task.decisionDelivered": { decisionId: string; delivery: DeliveryState };
  "task.decisionAcknowledged": { decisionId: string; delivery: DeliveryState };
  "task.reminded": { number: number };
  /** Of its time until it is due; `at` is when that was, and noted late when nothing of ours ran then. */
  "task.slaPassed": { percent: number; at: string; late: boolean };
  "task.escalated": {
    before: { priority: Priority; requiredRoles: string[] };
    after: { priority: Priority; requiredRoles: string[] };
  };
  "task.cancelled": { reason: string };
  "task.orphaned": { error: string };
  "task.refused": { action: string; code: string };
  "notice.recorded": { kind: string; channels: string[]; userId: string };
  "notice.retried": { noticeId: string; kind: string; attempts: number };
  "session.opened": Record<string, never>;
  "session.refused": { reason: string };
  "session.ended": { by: "owner" | "expiry" | "admin" };
  "user.added": { roles: string[]; limits?: Record<string, number> };
  "user.invited": { invitationId: string; expiresAt: string };
  /** Whoever was invited has set a password. */
  "user.joined": { invitationId: string };
  /** Roles and limits, or whether he may sign in. */
  "user.changed": {
    before: Partial<Access>;
    after: Partial<Access>;
    reason: string;
    sessionsEnded?: number;
  };
  /** Who outside is told of events: `origin` of the address, without what may be secret in it. */
  "webhook.added": { webhookId: string; origin: string; types: string[] };
  "webhook.removed": { webhookId: string; dropped: number };
  "webhook.retried": { deliveryId: string; webhookId: string; type: string; attempts: number; parked: boolean };
  /** A change of a policy or calendar on its way: written, handed on, given back, dropped, put in force. Before and after by field. */
  "rule.drafted": { kind: string; id: string; version: number; differences: RuleDifferences };
  "rule.submitted": { kind: string; id: string };
  "rule.sentBack": { kind: string; id: string; reason?: string };
  "rule.dropped": { kind: string; id: string };
  "rule.activated": { kind: string; id: string; version: number; differences: RuleDifferences };
  "absence.begun": { absenceId: string; deputyId: string; from: string; to: string };
  "absence.ended": { absenceId: string; by?: "admin" };
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

/** Events the person a case is about may see in the timeline of his own case; all others are internal. */
export const applicantEvents = [
  "case.created",
  "case.stageChanged",
  "case.cancelRequested",
  "case.messageWritten",
  "request.opened",
  "request.reminded",
  "request.slotFilled",
  "request.slotEmptied",
  "request.submitted",
  "request.expired",
  "document.uploaded",
  "document.refused",
  "agreement.prepared",
  "agreement.accepted",
  "agreement.declined",
  "agreement.reminded",
  "agreement.expired",
  "loan.paidOut",
  "case.cancelDeclined",
  "order.paymentCaptured",
  "order.paymentReturned",
  "order.shippingUpdated",
  "order.cancelled",
] as const satisfies readonly AuditEventType[];
