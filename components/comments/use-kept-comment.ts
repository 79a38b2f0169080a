import { useState } from "react";
import { z } from "zod";

const person = z.object({ id: z.string(), name: z.string() });
const keptSchema = z.object({ text: z.string(), people: z.array(person) });
/** What was written and who was mentioned in it. */
export type KeptComment = z.infer<typeof keptSchema>;

const empty: KeptComment = { text: "", people: [] };

const load = (key: string): KeptComment => {
  try {
    return keptSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? "null")).data ?? empty;
  } catch {
    return empty;
  }
};

const store = (key: string, kept: KeptComment): void => {
  try {
    if (kept.text === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still shows what is written until the page is left.
  }
};

/** A comment as far as it is written, kept in this tab through leaving the page and coming back, until it is stored. */
export const useKeptComment = (userId: string, taskId: string) => {
  const key = `countersign.comment.${userId}.${taskId}`;
  const [kept, setKept] = useState(() => load(key));
  return {
    kept,
    keep: (change: Partial<KeptComment>): void =>
      setKept((before) => {
        const next = { ...before, ...change };
        store(key, next);
        return next;
      }),
  };
};
