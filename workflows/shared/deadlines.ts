import { condition } from "@temporalio/workflow";
import { type Ring, ringsAfter } from "../../domain/schedule";

export type DeadlineLoop = {
  /** Every ring in order, each at its own instant, so that a late wake-up shifts nothing. */
  rings: readonly Ring[];
  /** Notes what rang; may hold what rang before. */
  rung: Ring[];
  isOver: () => boolean;
  /** Called once per ring, in order, with the rings still to come. */
  onRing: (ring: Ring, toCome: Ring[]) => Promise<void>;
  /** What else may happen on the way without ending the wait. */
  news?: { there: () => boolean; take: () => Promise<void> };
};

/** Waits until `isOver`, letting every clock ring at its instant: one timer at a time, always to the next one; without one when none is left. */
export const waitOrRing = async ({ rings, rung, isOver, onRing, news }: DeadlineLoop): Promise<void> => {
  const isNews = () => isOver() || (news?.there() ?? false);
  const wait = async (next: Ring | undefined): Promise<boolean> => {
    if (next) return condition(isNews, Math.max(1, next.at - Date.now()));
    await condition(isNews);
    return true;
  };
  while (!isOver()) {
    const [next] = ringsAfter(rings, rung);
    if (news?.there()) await news.take();
    else if (!(await wait(next)) && next) {
      rung.push(next);
      await onRing(next, ringsAfter(rings, rung));
    }
  }
};

/** Several clocks as one, in order. */
export const inOrder = (...clocks: (readonly Ring[])[]): Ring[] => clocks.flat().sort((a, b) => a.at - b.at);
