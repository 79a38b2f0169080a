import { CancellationScope, condition } from "@temporalio/workflow";
import type { Messages } from "./messages";

/** Somebody asked the case to stop and nothing stands against it. */
export class Withdrawn extends Error {
  override name = "Withdrawn";
}

/** Throws Withdrawn when the case was asked to stop. */
export const stopIfAsked = (messages: Messages): void => {
  if (messages.cancel()) throw new Withdrawn("the case was asked to stop");
};

/** Does a step unless the case is asked to stop first; a step that was done after all stands. Throws Withdrawn. */
export const unlessWithdrawn = async <Result>(messages: Messages, step: () => Promise<Result>): Promise<Result> => {
  stopIfAsked(messages);
  const scope = new CancellationScope();
  const result = scope.run(step);
  const ended = result.then(
    () => true,
    () => true,
  );
  const asked = condition(() => messages.cancel() !== undefined).then(() => false);
  if (!(await Promise.race([ended, asked]))) scope.cancel();
  try {
    return await result;
  } catch (error) {
    // Cancelled, or failed in a try that is not repeated once the step is to be cancelled.
    stopIfAsked(messages);
    throw error;
  }
};
