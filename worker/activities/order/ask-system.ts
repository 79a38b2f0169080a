import { ApplicationFailure, cancellationSignal } from "@temporalio/activity";
import { BreakerOpen } from "@/server/circuit-breaker";
import { SystemDeclined, SystemUnavailable } from "../../services/outside-system";
import { askWithin } from "../ask-within";

/** Milliseconds an outside system has to answer; less than its activity's try, so that silence is told from a lost worker. */
const answerWithin = 8_000;

const inTemporalWords = (error: unknown): unknown => {
  if (error instanceof SystemDeclined) return ApplicationFailure.nonRetryable(error.message, error.code, error.about);
  if (error instanceof BreakerOpen) {
    const rest = { system: error.system, until: error.retryAt.toISOString() };
    return ApplicationFailure.nonRetryable(error.message, "SYSTEM_RESTS", rest);
  }
  const silent = error instanceof Error && error.name === "TimeoutError";
  if (silent || error instanceof SystemUnavailable)
    return ApplicationFailure.create({ message: String(error), type: "SYSTEM_UNAVAILABLE", nonRetryable: false });
  return error;
};

/**
 * Asks an outside system, with patience. What it answers for good is a final failure of its code, SYSTEM_RESTS says since when it may be asked
 * again, all else passes as SYSTEM_UNAVAILABLE.
 * @param within milliseconds
 */
export const askSystem = async <Result>(
  ask: (signal: AbortSignal) => Promise<Result>,
  within: number = answerWithin,
): Promise<Result> => {
  try {
    return await askWithin(within, cancellationSignal(), ask);
  } catch (error) {
    throw inTemporalWords(error);
  }
};
