/** What the person is told whom a case is about: in the portal, and by mail. Those of the first release's endings are still told to its cases. */
export const applicantNotices = [
  "loan.received",
  "loan.informationNeeded",
  "loan.informationReminder",
  "loan.slotRefused",
  "loan.documentsReady",
  "loan.signatureReminder",
  "loan.paidOut",
  "loan.approved",
  "loan.rejected",
  "loan.withdrawn",
  "loan.cancelled",
  "loan.creditCheckFailed",
  "loan.messageFromDesk",
  "order.received",
  "order.shipped",
  "order.delayed",
  "order.rejected",
  "order.cancelled",
  "order.cancelDeclined",
  "order.messageFromDesk",
] as const;
export type ApplicantNotice = (typeof applicantNotices)[number];

/** What the desk is told, in the portal, and by mail where somebody wants it; `notice-groups.ts` has the defaults. */
export const deskNotices = [
  "task.reminded",
  "task.escalated",
  "case.creditCheckFailed",
  "case.stepFailed",
  "case.nobodyCanDecide",
  "case.noticeWarning",
  "case.messageFromApplicant",
  "case.undoFailed",
  "order.shippingFailed",
  "task.assigned",
  "task.mentioned",
  "task.commented",
  "case.moved",
  "absence.deputy",
] as const;
export type DeskNotice = (typeof deskNotices)[number];

/** Every kind of notice there is; each has its text in both languages. */
export type NoticeKind = ApplicantNotice | DeskNotice;
