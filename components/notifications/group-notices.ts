import type { NotificationItem } from "@/domain/listing";

/** Notices about one case, newest first. */
export type NoticeThread = { latest: NotificationItem; earlier: NotificationItem[] };

/** Notices of one case together, where the newest of them stands; what is about no case stands alone. @param notices newest first */
export const groupNotices = (notices: readonly NotificationItem[]): NoticeThread[] => {
  const threads = new Map<string, NoticeThread>();
  for (const notice of notices) {
    const key = notice.caseId ?? notice.id;
    const thread = threads.get(key);
    if (thread) thread.earlier.push(notice);
    else threads.set(key, { latest: notice, earlier: [] });
  }
  return [...threads.values()];
};

/** Ids of what is unread in a thread; at most a hundred, as many as are marked at once. */
export const unreadOf = ({ latest, earlier }: NoticeThread): string[] =>
  [latest, ...earlier].flatMap(({ id, readAt }) => (readAt === null ? [id] : [])).slice(0, 100);
