import { setTimeout as pause } from "node:timers/promises";

/** Asks again and again until the answer is there. Throws when it is not within the time (milliseconds). @param what or what to say of it in the end */
export const waitFor = async <Answer>(
  what: string | (() => string),
  ask: () => Promise<Answer | undefined | null | false>,
  within = 60_000,
): Promise<Answer> => {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${within} ms in vain for: ${typeof what === "string" ? what : what()}`);
    await pause(50);
  }
};
