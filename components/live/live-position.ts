/** Where each answer so far was read, as the server counts changes; null for one that did not say. */
let read: (string | null)[] = [];
/** Where the stream began. */
let begun: string | null = null;
let onMissed: (() => void) | undefined;

/** A position is the unbroken spell of listening it belongs to, and how much was heard in it. */
const isBefore = (position: string, other: string): boolean => {
  const [spell, heard] = position.split(":");
  const [otherSpell, otherHeard] = other.split(":");
  return spell === otherSpell && Number(heard) < Number(otherHeard);
};

/** Keeps where an answer was read, for the stream that begins later; one that was on its way when the stream began may be older than it. */
export const noteAnswer = (position: string | null): void => {
  if (!onMissed) read.push(position);
  else if (position && begun && isBefore(position, begun)) onMissed();
};

/**
 * A stream begins at a position: calls `missed` where a change of what was read before it may have been missed, now or as soon as an answer
 * comes that was read before. A stream that comes back has missed what it has missed.
 */
export const beginStream = (position: string | null, missed: () => void): void => {
  const first = !onMissed;
  const same = read.length > 0 && read.every((one) => one !== null && one === position);
  read = [];
  begun = position;
  onMissed = missed;
  if (!first || !same) missed();
};

/** As on a page just opened. For tests. */
export const forgetPositions = (): void => {
  read = [];
  begun = null;
  onMissed = undefined;
};
