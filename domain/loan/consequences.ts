import type { TaskCalendar } from "../calendar";
import type { LoanPolicy } from "../policy";
import { reviewClocks } from "../review-clocks";
import type { Role } from "../roles";
import { isPausedBy, offerRings, type Ring, requestRings } from "../schedule";
import type { LoanOutcome } from "./decision";
import { isCounterOffer } from "./offer";
import type { LoanStage } from "./stages";

/** What a loan's review looks like to the person about to decide it. Amounts in minor units, `now` in milliseconds since the epoch. */
export type LoanProspect = {
  level: number;
  /** All levels of this review. */
  reviewLevels: readonly { level: number; roles: readonly Role[]; need?: number; of?: number }[];
  /** Decisions taken at this level before, in the present round. */
  seats?: { approved: number; rejected: number };
  policy: LoanPolicy;
  /** Left out or null: every hour counts. */
  calendar?: TaskCalendar | null;
  /** About to be approved; left out: what was asked for. */
  terms?: { amount: number; termMonths: number } | undefined;
  asked: { amount: number; termMonths: number };
  now: number;
  timeScale: number;
};

/** What follows a decision. */
export type Consequences = {
  stage: LoanStage;
  /** In whose hands the case is then. */
  goesTo: { roles: readonly Role[] } | "APPLICANT" | "NOBODY";
  /** Every time a clock that starts with it will ring, in order. */
  clocks: Ring[];
  /** Approvals, or rejections, that this level waits for besides; 0 when this decision ends it. */
  moreNeeded: number;
  /** The clocks of the reviewers stand still until the applicant has answered. */
  pauses: boolean;
  /** The offer has other terms than were asked for. */
  counterOffer: boolean;
  /** The applicant is told at once. */
  tellsApplicant: boolean;
};

const plain = { clocks: [], moreNeeded: 0, pauses: false, counterOffer: false, tellsApplicant: false };

const levelAt = ({ reviewLevels }: LoanProspect, level: number) => reviewLevels.find((candidate) => candidate.level === level);

const reviewAt = (prospect: LoanProspect, level: number): Consequences => ({
  ...plain,
  stage: "MANUAL_REVIEW",
  goesTo: { roles: levelAt(prospect, level)?.roles ?? [] },
  clocks: reviewClocks(prospect.policy.review, prospect),
});

/** The level waits for others; its clocks run on. */
const waitsForOthers = (prospect: LoanProspect, moreNeeded: number): Consequences => ({
  ...reviewAt(prospect, prospect.level),
  clocks: [],
  moreNeeded,
});

const makesOffer = ({ policy, terms, asked, now, timeScale }: LoanProspect): Consequences => {
  const counterOffer = terms !== undefined && isCounterOffer(terms, asked);
  const clocks = offerRings(counterOffer ? policy.counterOffer : policy.offer, now, timeScale);
  return { ...plain, stage: "PREPARING_DOCUMENTS", goesTo: "APPLICANT", clocks, counterOffer, tellsApplicant: true };
};

const approved = (prospect: LoanProspect): Consequences => {
  const { level, seats, reviewLevels } = prospect;
  const stillNeeded = (levelAt(prospect, level)?.need ?? 1) - (seats?.approved ?? 0) - 1;
  if (stillNeeded > 0) return waitsForOthers(prospect, stillNeeded);
  const later = reviewLevels.map((candidate) => candidate.level).filter((candidate) => candidate > level);
  return later.length > 0 ? reviewAt(prospect, Math.min(...later)) : makesOffer(prospect);
};

const rejected = (prospect: LoanProspect): Consequences => {
  const { need = 1, of = 1 } = levelAt(prospect, prospect.level) ?? {};
  const stillNeeded = of - need + 1 - (prospect.seats?.rejected ?? 0) - 1;
  if (stillNeeded > 0) return waitsForOthers(prospect, stillNeeded);
  return { ...plain, stage: "REJECTED", goesTo: "NOBODY", tellsApplicant: true };
};

const asksForMore = ({ policy, now, timeScale }: LoanProspect): Consequences => ({
  ...plain,
  stage: "AWAITING_INFORMATION",
  goesTo: "APPLICANT",
  clocks: requestRings(policy.request, now, timeScale),
  pauses: isPausedBy(policy.review, "APPLICANT"),
  tellsApplicant: true,
});

const byOutcome: Record<LoanOutcome, (prospect: LoanProspect) => Consequences> = {
  APPROVED: approved,
  REJECTED: rejected,
  NEED_MORE_INFO: asksForMore,
  RETURNED: (prospect) => reviewAt(prospect, Math.min(...prospect.reviewLevels.map(({ level }) => level))),
};

/** What happens next when a loan's review is decided so: where the case goes, to whom, and every clock that starts. */
export const consequencesOf = ({ outcome, ...prospect }: LoanProspect & { outcome: LoanOutcome }): Consequences =>
  byOutcome[outcome](prospect);
