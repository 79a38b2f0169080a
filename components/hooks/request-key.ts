const fresh = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Gives one Idempotency-Key per content: asking again for the same keeps it, asking for something else takes a new one. */
export const createRequestKey = () => {
  let last: { content: string; key: string } | undefined;
  return {
    keyFor: (body: unknown): string => {
      const content = JSON.stringify(body);
      if (last?.content !== content) last = { content, key: fresh() };
      return last.key;
    },
    /** The request was answered for good; the same content asked for later is a new request. */
    settle: (): void => {
      last = undefined;
    },
  };
};
