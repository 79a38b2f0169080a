import type { NotificationItem } from "@/domain/listing";

/** Where a notice leads: the place it names, its task for those who work on it, the case for staff, the status page for its applicant. */
export const noticeLink = ({ caseId, kind, params, place }: NotificationItem): string | null => {
  if (place !== null) return place;
  if (typeof params.taskId === "string") return `/tasks/${params.taskId}`;
  if (caseId === null) return null;
  // Notices about a task or a case go to staff; all others are for whom the case is about.
  return kind.startsWith("case.") ? `/cases/${caseId}` : `/my/${caseId}`;
};
