// Without the schemas of ledgers.ts, for pages that must stay light.

/** Cards of the demo, by token; the form names how each behaves. */
export const testCards = ["tok_ok", "tok_declined", "tok_slow", "tok_down", "tok_late"] as const;
