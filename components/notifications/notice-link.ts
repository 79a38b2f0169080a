import type { NotificationItem } from "@/domain/listing";
import { deskNotices } from "@/domain/notices";

/** Where a notice leads: the place it names, its task for those who work on it, the case for staff, the status page for its applicant. */
export const noticeLink = ({ caseId, kind, params, place }: NotificationItem): string | null => {
  if (place !== null) return place;
  if (typeof params.taskId === "string") return `/tasks/${params.taskId}`;
  if (caseId === null) return null;
  // Notices to the desk lead to its page of the case; all others are for whom the case is about.
  return (deskNotices as readonly string[]).includes(kind) ? `/cases/${caseId}` : `/my/${caseId}`;
};
