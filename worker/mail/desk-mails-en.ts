import type { MailLanguage } from "./mail-language";

const colleague = (by: string): string => by || "A colleague";

/** A mail whose one line is its subject, as a sentence. */
const brief = (subject: string, ...more: string[]) => ({ subject, lines: [`${subject}.`, ...more] });

/** Mails to the desk in English. */
export const deskMailsEn: MailLanguage["desk"] = {
  action: "Open the task here",
  caseAction: "Open the case here",
  "task.assigned": ({ number, by }) => brief(`${colleague(by)} gave you a task of case ${number}`, "It waits in your inbox."),
  "task.mentioned": ({ number, by }) => ({
    subject: `${colleague(by)} mentioned you in case ${number}`,
    lines: [`${colleague(by)} mentioned you in a comment on a task of case ${number}.`],
    action: "Read and answer it here",
  }),
  "task.commented": ({ number, by }) => ({
    subject: `${colleague(by)} commented on case ${number}`,
    lines: [`${colleague(by)} commented on a task of case ${number} in which you take part.`],
    action: "Read and answer it here",
  }),
  "task.reminded": ({ number }) => brief(`A task of case ${number} still waits for a decision`),
  "task.escalated": ({ number }) => brief(`A task of case ${number} was escalated`, "It has waited too long."),
  "case.noticeWarning": ({ number, until }) => ({
    subject: `By law the applicant of case ${number} needs our answer soon`,
    lines: [`By law the applicant of case ${number} needs our answer by ${until}.`],
  }),
  "case.messageFromApplicant": ({ number }) => brief(`The applicant of case ${number} wrote a message`),
  "case.moved": ({ number }) => brief(`Case ${number}, which you watch, moved on`),
  "absence.deputy": ({ by, from, until }) => ({
    subject: `You are the deputy of ${by || "a colleague"}`,
    lines: [`You are the deputy of ${by || "a colleague"} from ${from} to ${until}.`],
    action: "Open your inbox here",
  }),
  "case.creditCheckFailed": ({ number }) => brief(`Case ${number} stopped: the credit bureau does not know the applicant`),
  "case.stepFailed": ({ number }) => brief(`A step of case ${number} failed, and the case needs you to go on`),
  "case.nobodyCanDecide": ({ number }) => brief(`Nobody who is here may decide case ${number}`),
  "case.undoFailed": ({ number }) => brief(`Something in case ${number} could not be undone by itself and needs you`),
  "order.shippingFailed": ({ number }) => brief(`Case ${number} is paid, and the carrier does not bring it`, "It needs you."),
};
