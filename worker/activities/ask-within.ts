/**
 * Asks with a signal that is aborted when the time is over, its reason a TimeoutError, or when the asker gives up, with his reason. Node 20
 * forgets a time-out that AbortSignal.any has joined to another signal as soon as memory is tidied up; a timer of one's own is kept.
 * @param ms milliseconds
 */
export const askWithin = async <Result>(
  ms: number,
  asker: AbortSignal,
  ask: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const controller = new AbortController();
  const giveUp = (): void => controller.abort(asker.reason);
  const timer = setTimeout(() => controller.abort(new DOMException("there was no answer in time", "TimeoutError")), ms);
  if (asker.aborted) giveUp();
  else asker.addEventListener("abort", giveUp, { once: true });
  try {
    return await ask(controller.signal);
  } finally {
    clearTimeout(timer);
    asker.removeEventListener("abort", giveUp);
  }
};
