/** Time within which the second of two keys is pressed, milliseconds. */
const patience = 1_500;

/** Puts presses that belong together into one: `g`, then `i`, is `g i`. @param now the time, milliseconds */
export const keySequence = (now: () => number = Date.now) => {
  let begun: { keys: string; at: number } | null = null;
  /** @param known all keys that do something @returns the keys that are pressed, null as long as more may follow */
  return (key: string, known: readonly string[]): string | null => {
    const before = begun && now() - begun.at < patience ? `${begun.keys} ` : "";
    begun = null;
    const pressed = known.some((keys) => `${keys} `.startsWith(`${before}${key} `)) ? `${before}${key}` : key;
    if (!known.some((keys) => keys.startsWith(`${pressed} `))) return pressed;
    begun = { keys: pressed, at: now() };
    return null;
  };
};
