import type { AuditEventType } from "@/domain/audit-event";

const known = {
  "case.created": true,
  "case.validated": true,
  "case.creditChecked": true,
  "case.riskAssessed": true,
  "case.approvedAutomatically": true,
  "case.stageChanged": true,
  "case.cancelRequested": true,
  "case.startDelivered": true,
  "case.parked": true,
  "task.opened": true,
  "task.claimed": true,
  "task.released": true,
  "task.decided": true,
  "task.decisionDelivered": true,
  "task.decisionAcknowledged": true,
  "task.reminded": true,
  "task.escalated": true,
  "task.cancelled": true,
  "task.orphaned": true,
  "task.refused": true,
  "notice.recorded": true,
  "session.opened": true,
  "session.refused": true,
  "session.ended": true,
  "user.added": true,
  "audit.exported": true,
} as const satisfies Record<AuditEventType, true>;

/** Every kind of audit event, for the filter; the compiler lists what is missing. */
export const eventTypes = Object.keys(known) as AuditEventType[];
