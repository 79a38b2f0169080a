import type { MailLanguage } from "./mail-language";

const colleague = (by: string): string => by || "A colleague";

/** Mails to the desk in English. */
export const deskMailsEn: MailLanguage["desk"] = {
  action: "Open the task here",
  "task.assigned": ({ number, by }) => ({
    subject: `${colleague(by)} gave you a task of case ${number}`,
    lines: [`${colleague(by)} gave you a task of case ${number}. It waits in your inbox.`],
  }),
  "task.mentioned": ({ number, by }) => ({
    subject: `${colleague(by)} mentioned you in case ${number}`,
    lines: [`${colleague(by)} mentioned you in a comment on a task of case ${number}.`],
    action: "Read and answer it here",
  }),
};
