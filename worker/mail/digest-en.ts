import type { DigestWords } from "./mail-language";

/** What a mail of several notices says in English. */
export const digestEn: DigestWords = {
  subject: (count) => `${count} notices from Countersign`,
  lead: "This is what happened since the last mail:",
  ofCase: (number) => `Case ${number}`,
  other: "Besides",
  settings: "Choose here what you are mailed, and when",
};
