import type { TaskCalendar } from "../calendar";
import type { OrderPolicy } from "../policy";
import { reviewClocks } from "../review-clocks";
import type { Role } from "../roles";
import { carrierRings, nextOfEach, type Ring } from "../schedule";
import type { OrderTaskType } from "./decision";
import type { OrderStage } from "./stages";

/** What an order's task looks like to the person about to decide it. Amounts in minor units, `now` in milliseconds since the epoch. */
export type OrderProspect = {
  type: OrderTaskType;
  level: number;
  /** All levels of this review. */
  reviewLevels: readonly { level: number; roles: readonly Role[]; need?: number; of?: number }[];
  /** Decisions taken at this level before. */
  seats?: { approved: number; rejected: number };
  policy: OrderPolicy;
  /** Left out or null: every hour counts. */
  calendar?: TaskCalendar | null;
  total: number;
  now: number;
  timeScale: number;
};

/** What follows a decision. */
export type OrderConsequences = {
  stage: OrderStage;
  /** In whose hands the order is then; left out where it goes on by itself. */
  goesTo?: { roles: readonly Role[] } | "NOBODY";
  /** Every time a clock that starts with it will ring, in order. */
  clocks: Ring[];
  /** Approvals, or rejections, that this level waits for besides; 0 when this decision ends it. */
  moreNeeded: number;
};

type Follow = (prospect: OrderProspect) => OrderConsequences;

/** Who looks at refunds. */
const refundRoles: readonly Role[] = ["ORDER_APPROVER"];

const asked = (prospect: OrderProspect, stage: OrderStage, roles: readonly Role[]): OrderConsequences => ({
  stage,
  goesTo: { roles },
  clocks: reviewClocks(prospect.policy.review, prospect),
  moreNeeded: 0,
});

const levelAt = ({ reviewLevels }: OrderProspect, level: number) => reviewLevels.find((candidate) => candidate.level === level);

/** The level waits for others; its clocks run on. */
const waitsForOthers = (prospect: OrderProspect, moreNeeded: number): OrderConsequences => ({
  ...asked(prospect, "MANUAL_REVIEW", levelAt(prospect, prospect.level)?.roles ?? []),
  clocks: [],
  moreNeeded,
});

const byItself = (stage: OrderStage, clocks: Ring[] = []): OrderConsequences => ({ stage, clocks, moreNeeded: 0 });

/** Once its parcel is ordered, an order waits for news of the carrier, who is asked when none comes. */
const waitsForParcel =
  (stage: OrderStage): Follow =>
  ({ policy, now, timeScale }) =>
    byItself(stage, nextOfEach(carrierRings(policy.carrierSilence, now, timeScale)));

const ends =
  (stage: OrderStage): Follow =>
  () => ({ ...byItself(stage), goesTo: "NOBODY" });

const approved: Follow = (prospect) => {
  const { level, seats, reviewLevels } = prospect;
  const stillNeeded = (levelAt(prospect, level)?.need ?? 1) - (seats?.approved ?? 0) - 1;
  if (stillNeeded > 0) return waitsForOthers(prospect, stillNeeded);
  const later = reviewLevels.map((candidate) => candidate.level).filter((candidate) => candidate > level);
  if (later.length === 0) return waitsForParcel("RESERVING_INVENTORY")(prospect);
  return asked(prospect, "MANUAL_REVIEW", levelAt(prospect, Math.min(...later))?.roles ?? []);
};

const rejected: Follow = (prospect) => {
  const { need = 1, of = 1 } = levelAt(prospect, prospect.level) ?? {};
  const stillNeeded = of - need + 1 - (prospect.seats?.rejected ?? 0) - 1;
  return stillNeeded > 0 ? waitsForOthers(prospect, stillNeeded) : ends("REJECTED")(prospect);
};

/** A large sum goes back only when somebody else has said so. */
const refundedAfterFailure: Follow = (prospect) =>
  prospect.total > prospect.policy.refundReviewAbove
    ? asked(prospect, "REFUND_REVIEW", refundRoles)
    : ends("CANCELLING")(prospect);

const follows: Record<OrderTaskType, Record<string, Follow>> = {
  "order.review": { APPROVED: approved, REJECTED: rejected },
  "order.refund": { APPROVED: ends("CANCELLING"), REFUSED: waitsForParcel("PROCESSING") },
  "order.stepFailed": { RETRY: () => byItself("PROCESSING"), CANCELLED: ends("CANCELLING") },
  "order.shippingFailed": {
    RETRY: waitsForParcel("PROCESSING"),
    OTHER_ADDRESS: waitsForParcel("PROCESSING"),
    REFUND: refundedAfterFailure,
  },
  "order.undoFailed": { RETRY: () => byItself("CANCELLING"), DONE_BY_HAND: ends("CANCELLING") },
  "order.nobodyToDecide": { LOOK_AGAIN: () => byItself("MANUAL_REVIEW") },
};

/**
 * What happens next when an order's task is decided so: where the order goes, to whom, and every clock that starts. Throws RangeError for an
 * outcome the type of task does not know.
 */
export const orderConsequences = ({ outcome, ...prospect }: OrderProspect & { outcome: string }): OrderConsequences => {
  const follow = follows[prospect.type][outcome];
  if (!follow) throw new RangeError(`${prospect.type} knows no ${outcome}`);
  return follow(prospect);
};
