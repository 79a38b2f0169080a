import { ActivityFailure, ApplicationFailure, sleep } from "@temporalio/workflow";
import { isoInstant } from "../../domain/schedule";
import type { OpenOrder } from "./open-order";

type Rest = { system: string; until: string };

/** The rest an outside system was given, when that is why a step was not done. */
const restOf = (error: unknown): Rest | undefined => {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  if (!(cause instanceof ApplicationFailure) || cause.type !== "SYSTEM_RESTS") return undefined;
  const [rest] = (cause.details ?? []) as Rest[];
  return rest;
};

/** Nobody asks at the very instant the rest is over, milliseconds. */
const margin = 250;

const waitFor = async ({ progress }: OpenOrder, rest: Rest): Promise<void> => {
  const wait = Math.max(margin, Date.parse(rest.until) + margin - Date.now());
  const others = () => progress.state.timers.filter(({ name }) => name !== "systemRest");
  const timer = { name: "systemRest", at: isoInstant(Date.now() + wait), then: "TRY_AGAIN" };
  progress.change({ waitingFor: rest, timers: [...others(), timer] });
  try {
    await progress.save({ events: [{ type: "case.systemRests", data: rest }] });
    await sleep(wait);
  } finally {
    progress.change({ waitingFor: undefined, timers: others() });
  }
};

/** Does a step as soon as the outside system it needs is asked again: a circuit breaker that has opened is waited for, and the case says so. */
export const whenSystemRests = async <Result>(order: OpenOrder, step: () => Promise<Result>): Promise<Result> => {
  for (;;) {
    try {
      return await step();
    } catch (error) {
      const rest = restOf(error);
      if (!rest) throw error;
      await waitFor(order, rest);
    }
  }
};
