import type { ClockSpell } from "../../domain/plan-clock";
import type { ReviewClock } from "../../domain/policy";
import type { Role } from "../../domain/roles";
import type { Ring } from "../../domain/schedule";
import type { TaskTiming } from "../../domain/task-timing";
import type { StepEvent } from "./progress";

/** How long clocks have run, in milliseconds, from when to when, and what rang in that time. */
export type ClockTime = {
  ran: number;
  rung: readonly Ring[];
  spells: readonly ClockSpell[];
  /** They ran on while no task was open: what should have rung meanwhile counts as rung. */
  ranOn?: true;
};

/** A clock of the case that goes on beside those of a task. */
export type ClockBeside = {
  rings: readonly Ring[];
  /** What rang of it before. */
  rung: readonly Ring[];
  /** @param roles of the tasks that wait @returns what goes on the trail */
  onRing: (ring: Ring, roles: Role[]) => Promise<StepEvent[]>;
};

/** Work to be put before people: one level of a review, or a question that stands alone. */
export type ReviewRequest = {
  type: string;
  title: string;
  level: number;
  roles: Role[];
  limitApplies: boolean;
  amountCeiling: number | null;
  reviewLevels: { level: number; roles: Role[]; need?: number; of?: number }[];
  /** So many approvals of so many people asked at once. */
  seats: { need: number; of: number };
  taskKey: (seat: number) => string;
  fourEyes: string | null;
  /** What may be chosen; null: everything the form knows. */
  outcomes: string[] | null;
  clock: ReviewClock;
  /** The policy the clock is of, and its calendar; left out: of no policy, or of a release that did not tell. */
  timing?: TaskTiming | undefined;
  /** When the clocks ran before and were paused: they go on with the rest of their time. */
  before?: ClockTime | undefined;
  beside?: ClockBeside | undefined;
  /** Facts in codes beside those read from the case. */
  about?: Record<string, string>;
  /** False for a question that has to be answered also when the case is to be stopped; left out: it may be stopped. */
  stoppable?: false;
  /** What makes the question pointless: its tasks are taken back, and Moot is thrown. */
  isMoot?: () => boolean;
  /** Type of the task for operations when nobody may decide; left out: nobody looks. */
  nobodyType?: string;
};

/** One level needs one approval of one person unless its policy says more. */
export const oneSeat = { need: 1, of: 1 };

/** What was asked has been overtaken by what happened. */
export class Moot extends Error {
  override name = "Moot";
}
