import type { NotificationItem } from "@/domain/listing";
import type { Role } from "@/domain/roles";

/** Where a notice leads: its task for those who work on it, the case for staff, the status page for its applicant. */
export const noticeLink = ({ caseId, kind, params }: NotificationItem, roles: readonly Role[]): string | null => {
  if (typeof params.taskId === "string" && kind.startsWith("task.")) return `/tasks/${params.taskId}`;
  if (caseId === null) return null;
  return roles.includes("APPLICANT") ? `/my/${caseId}` : `/cases/${caseId}`;
};
