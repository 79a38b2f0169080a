declare global {
  interface Window {
    /** What the boot script asked for before any other code was here. */
    countersignEarly?: { url: string; answer: Promise<Response> };
  }
}

/** After so long (milliseconds since the page began to load) what was asked for early is old. */
const fresh = 10_000;

/** The answer to what was asked for while the page was loading (`sides/boot-script.ts`); once, and only while it is fresh. */
export const earlyAnswer = (url: string): Promise<Response> | undefined => {
  if (typeof window === "undefined" || window.countersignEarly?.url !== url) return undefined;
  const { answer } = window.countersignEarly;
  delete window.countersignEarly;
  return performance.now() < fresh ? answer : undefined;
};
