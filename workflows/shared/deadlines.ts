import { condition } from "@temporalio/workflow";
import type { ReviewClock } from "../../domain/policy";
import { nothingRung, type Ring, ringsToCome } from "../../domain/schedule";

export type DeadlineLoop = {
  clock: ReviewClock;
  /** Milliseconds since the epoch; every instant is counted from here, so that a late wake-up shifts nothing. */
  openedAt: number;
  timeScale: number;
  isOver: () => boolean;
  /** Called once per clock that rings, in order, with the clocks that still run. */
  onRing: (ring: Ring, toCome: Ring[]) => Promise<void>;
};

/** Waits until `isOver`, letting every clock ring at its instant: one timer at a time, always to the next one; without one when none is left. */
export const waitOrRing = async ({ clock, openedAt, timeScale, isOver, onRing }: DeadlineLoop): Promise<void> => {
  let rung = nothingRung;
  while (!isOver()) {
    const [next] = ringsToCome(clock, openedAt, timeScale, rung);
    if (!next) return condition(isOver);
    if (await condition(isOver, Math.max(1, next.at - Date.now()))) return;
    rung = { ...rung, [next.name]: next.number };
    await onRing(next, ringsToCome(clock, openedAt, timeScale, rung));
  }
};
