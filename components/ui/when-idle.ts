/** What can wait comes when the browser has nothing else to do, or after so long at the latest, milliseconds. */
const latest = 2_000;

/** Runs once the first view stands. @returns call it to forget it */
export const whenIdle = (act: () => void): (() => void) => {
  // Safari does not say when it is idle.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act, latest / 4);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: latest });
  return () => cancelIdleCallback(handle);
};
