import type { PersonalCaseType } from "@/domain/case-types";
import type { LoanReasonCode } from "@/domain/loan/decision";
import type { PlausibilityReason } from "@/domain/loan/plausibility";
import type { ApplicantNotice, DeskNotice, NoticeKind } from "@/domain/notices";
import type { OrderEndReason, OrderReasonCode } from "@/domain/order/decision";

/** What a mail can say, ready to read in its reader's language and time zone; what a kind of notice does not know is empty. */
export type MailFacts = {
  /** The case's number. */
  number: string;
  /** Amount asked for, or granted where there are terms. */
  money: string;
  rate: string;
  termMonths: number;
  /** What it costs: each month, and in all. */
  payment: string;
  totalPaid: string;
  /** What was applied for, where the offer is another one: amount and months. */
  askedMoney: string;
  askedMonths: number;
  counterOffer: boolean;
  /** How many days an offer is open. */
  openDays: number;
  /** When a request or an offer ends; `wantedBy` is when the desk would like to have it. */
  until: string;
  wantedBy: string;
  /** The last of the reminders. */
  final: boolean;
  /** What is asked for, what is still missing, and what was not acceptable. */
  slots: string[];
  missing: string[];
  item: string;
  /** Sentences. */
  reasons: string[];
  /** Code of why a case was stopped or was not, or a reviewer's words on what was not acceptable. */
  reason: string;
  /** The desk's own words to the applicant. */
  message: string;
  loanNumber: string;
  paidOn: string;
  /** Who brings a parcel, and under which number. */
  carrier: string;
  trackingNumber: string;
  /** When something begins. */
  from: string;
  /** The colleague it comes from. */
  by: string;
};

/** `action` stands before the link; left out: that the case can be seen there. */
export type Mail = { subject: string; lines: (string | false)[]; action?: string };

/** Why a case of each type is refused. */
export type ReasonCodes = { loan: PlausibilityReason | LoanReasonCode; order: OrderEndReason | OrderReasonCode };

/** What mails about one type of case have in common. */
export type MailMatter<Code extends string> = { action: string; otherReason: string; reasons: Record<Code, string> };

/** A matter of each type of case. */
export type MailMatters = { [Type in PersonalCaseType]: MailMatter<ReasonCodes[Type]> };

/** Mails of the notices of one type of case, or of some. */
export type Mails<Kind extends NoticeKind = ApplicantNotice> = Record<Kind, (facts: MailFacts) => Mail>;
export type OrderNotice = Extract<ApplicantNotice, `order.${string}`>;

/** What a mail says that tells of several notices. */
export type DigestWords = {
  subject: (count: number) => string;
  lead: string;
  ofCase: (number: string) => string;
  /** Above what belongs to no case. */
  other: string;
  /** Before the link to where one chooses what is mailed, and when. */
  settings: string;
};

/** Everything mails say in one language. */
export type MailLanguage = {
  greeting: string;
  link: (action: string, address: string) => string;
  matters: MailMatters;
  mails: Mails;
  /** To colleagues: that there is something to do, not what, and nothing is decided from a mail. */
  desk: Mails<DeskNotice> & { action: string; caseAction: string };
  digest: DigestWords;
};

/** One line of a list. */
export const bullet = (text: string): string => `- ${text}`;
