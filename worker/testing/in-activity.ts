import { ApplicationFailure, asyncLocalStorage, Context, type Info } from "@temporalio/activity";

/** Runs a step as the worker would for this workflow, on the real servers but without an engine. */
export const inActivity = <Result>(
  workflowId: string,
  step: () => Promise<Result>,
  options: { scheduledAt?: number; signal?: AbortSignal } = {},
): Promise<Result> => {
  const { scheduledAt = Date.now(), signal = new AbortController().signal } = options;
  const info = { workflowExecution: { workflowId, runId: "a run of a test" }, scheduledTimestampMs: scheduledAt } as Info;
  const unused = undefined as never;
  const context = new Context(info, new Promise<never>(() => {}), signal, () => {}, undefined, unused, unused, {});
  return asyncLocalStorage.run(context, step);
};

/** How a step ended: `DONE`, or the type of its failure with whether it is final. */
export const endingOf = (step: Promise<unknown>): Promise<string> =>
  step.then(
    () => "DONE",
    (error: unknown) => {
      if (error instanceof ApplicationFailure) return `${error.type} ${error.nonRetryable ? "finally" : "in passing"}`;
      throw error;
    },
  );

/** Tries a step again as the engine would, until it is done or failed finally. @param most tries */
export const triedAgain = async <Result>(step: () => Promise<Result>, most = 10): Promise<Result> => {
  for (let tries = 1; ; tries += 1)
    try {
      return await step();
    } catch (error) {
      if (tries === most || (error instanceof ApplicationFailure && error.nonRetryable)) throw error;
    }
};
