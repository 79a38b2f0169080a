// Without the schemas of notice-preferences.ts, for pages that must stay light.
import type { NoticeKind } from "./notices";
import { type Role, staffRoles } from "./roles";

/** Ways a notice reaches its reader. */
export const noticeChannels = ["IN_APP", "EMAIL"] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

type Group = {
  /** By which channels people are told who chose nothing. */
  by: readonly NoticeChannel[];
  /** Whom such notices are for. */
  roles: readonly Role[];
  /** What somebody must be told, whatever he likes. */
  fixed?: true;
};

const told: readonly NoticeChannel[] = ["IN_APP"];
const written: readonly NoticeChannel[] = ["IN_APP", "EMAIL"];
const readers: readonly Role[] = [...staffRoles, "AUDITOR"];

/** Kinds of notices that are switched on and off together, in the order in which they are shown. */
export const noticeGroups = {
  assigned: { by: written, roles: staffRoles },
  mentioned: { by: written, roles: readers },
  comments: { by: told, roles: readers },
  reminders: { by: told, roles: staffRoles },
  applicantMessages: { by: told, roles: staffRoles },
  watched: { by: told, roles: readers },
  deputy: { by: told, roles: staffRoles },
  operations: { by: told, roles: ["OPERATIONS"] },
  decisions: { by: written, roles: ["APPLICANT"], fixed: true },
  progress: { by: written, roles: ["APPLICANT"] },
  deskMessages: { by: written, roles: ["APPLICANT"] },
} as const satisfies Record<string, Group>;
export type NoticeGroup = keyof typeof noticeGroups;
export const noticeGroupNames = Object.keys(noticeGroups) as NoticeGroup[];

/** To which group a kind belongs. What an applicant has to act on, or by law has to be told, is in the one that cannot be switched off. */
export const groupOfNotice: Record<NoticeKind, NoticeGroup> = {
  "task.assigned": "assigned",
  "task.mentioned": "mentioned",
  "task.commented": "comments",
  "task.reminded": "reminders",
  "task.escalated": "reminders",
  "case.noticeWarning": "reminders",
  "case.messageFromApplicant": "applicantMessages",
  "case.moved": "watched",
  "absence.deputy": "deputy",
  "case.creditCheckFailed": "operations",
  "case.stepFailed": "operations",
  "case.nobodyCanDecide": "operations",
  "case.undoFailed": "operations",
  "order.shippingFailed": "operations",
  "loan.received": "progress",
  "order.received": "progress",
  "order.shipped": "progress",
  "loan.messageFromDesk": "deskMessages",
  "order.messageFromDesk": "deskMessages",
  "loan.informationNeeded": "decisions",
  "loan.informationReminder": "decisions",
  "loan.slotRefused": "decisions",
  "loan.documentsReady": "decisions",
  "loan.signatureReminder": "decisions",
  "loan.paidOut": "decisions",
  "loan.approved": "decisions",
  "loan.rejected": "decisions",
  "loan.withdrawn": "decisions",
  "loan.cancelled": "decisions",
  "loan.creditCheckFailed": "decisions",
  "order.delayed": "decisions",
  "order.rejected": "decisions",
  "order.cancelled": "decisions",
  "order.cancelDeclined": "decisions",
};

/** What does not wait for an hour or the end of quiet hours, beside what cannot be switched off. */
const urgentNotices: NoticeKind[] = ["task.escalated", "case.noticeWarning", "case.nobodyCanDecide"];

const groupOf = (kind: NoticeKind): Group => noticeGroups[groupOfNotice[kind]];

/** Group and default channels of a kind, as the statements that record notices take them. */
export const channelsOf = (kind: NoticeKind): [group: NoticeGroup, by: NoticeChannel[]] => [
  groupOfNotice[kind],
  [...groupOf(kind).by],
];

/** Kinds whose mails wait for the hour their reader wants them at, and for the end of his quiet hours. */
export const waitingNotices = (Object.keys(groupOfNotice) as NoticeKind[]).filter(
  (kind) => groupOf(kind).fixed !== true && !urgentNotices.includes(kind),
);

/** Whether a mail of this kind goes out at once, as do those of kinds that nobody chooses, such as an invitation. */
export const isUrgent = (kind: string): boolean => !(waitingNotices as string[]).includes(kind);

/** Groups a person with these roles is told of. */
export const groupsFor = (roles: readonly Role[]): NoticeGroup[] =>
  noticeGroupNames.filter((name) => (noticeGroups[name].roles as readonly Role[]).some((role) => roles.includes(role)));

/** Whether a group can be switched off. */
export const isFixed = (name: NoticeGroup): boolean => (noticeGroups[name] as Group).fixed === true;

/** When mails go out: each at once, those of an hour on the full hour, those of a day at an hour. */
export const digests = ["AT_ONCE", "HOURLY", "DAILY"] as const;
export type Digest = (typeof digests)[number];
