import { z } from "zod";
import type { Draft } from "@/domain/draft";

/** A decision as far as it was written: the choice, what each form holds, and the version of the facts it was written on. */
const decisionDraftSchema = z.object({
  outcome: z.string().optional(),
  seenVersion: z.int(),
  forms: z.record(z.string(), z.record(z.string(), z.unknown())),
});
export type DecisionDraft = z.infer<typeof decisionDraftSchema>;
export type KeptDraft = { data: DecisionDraft; savedAt: string };

const prefix = "countersign.draft.task.";
/** As long as the server keeps one, milliseconds. */
const life = 24 * 3_600_000;

/** Where a draft lies in this browser until the server has it. */
export const draftKeyOf = (userId: string, taskId: string): string => `${prefix}${userId}.${taskId}`;

const read = (stored: unknown, now: number): KeptDraft | null => {
  const { data, savedAt } = (stored ?? {}) as Partial<Draft>;
  const known = decisionDraftSchema.safeParse(data).data;
  if (!known || typeof savedAt !== "string") return null;
  return now - Date.parse(savedAt) < life ? { data: known, savedAt } : null;
};

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
};

/** The draft to go on with: the newer one of the device's and the server's, unless it is a day old or cannot be read. @param now milliseconds */
export const newestDraft = (device: string | null, server: unknown, now: number): KeptDraft | null => {
  const [here, there] = [read(parsed(device), now), read(server, now)];
  if (!here || !there) return here ?? there;
  return Date.parse(here.savedAt) > Date.parse(there.savedAt) ? here : there;
};

/** The part of the browser's storage that drafts need. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Removes drafts of anybody that are a day old. @param now milliseconds */
export const forgetOldDrafts = (storage: DraftStorage, now: number): void => {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(prefix) && !read(parsed(storage.getItem(key)), now)) storage.removeItem(key);
};
