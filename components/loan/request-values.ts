import { z } from "zod";
import { loanSlotSets } from "@/domain/loan/slot-sets";
import type { LocalizedText } from "@/domain/localized-text";
import type { Locale } from "@/domain/preferences";
import { type AskedSlot, documentTypes, requestLimits, slotKinds } from "@/domain/requests/slot";

const bothLanguages = z.object({ en: z.string(), zh: z.string() });

/** A slot as it is being written: every field there, empty where nothing is said. */
const slotValuesSchema = z.object({
  /** Tells it from the others while they change places; never sent. */
  key: z.string(),
  kind: z.enum(slotKinds),
  label: bothLanguages,
  help: bothLanguages,
  required: z.boolean(),
  accept: z.array(z.enum(documentTypes)),
  maxFiles: z.int(),
  options: z.array(bothLanguages),
  target: z.string(),
});
export type SlotValues = z.infer<typeof slotValuesSchema>;

/** `dueOn`: the day the applicant is told, `YYYY-MM-DD`; empty: the policy's. */
const requestValuesSchema = z.object({
  slots: z.array(slotValuesSchema).max(requestLimits.slots),
  message: z.string(),
  dueOn: z.string(),
});
export type RequestValues = z.infer<typeof requestValuesSchema>;

const nothing: LocalizedText = { en: "", zh: "" };
const noText = (): LocalizedText => ({ ...nothing });

/** A slot with nothing said of it. */
export const emptySlot = (): SlotValues => ({
  key: Math.random().toString(36).slice(2),
  kind: "DOCUMENT",
  label: noText(),
  help: noText(),
  required: true,
  accept: [...documentTypes],
  maxFiles: requestLimits.filesPerSlot,
  options: [noText(), noText()],
  target: "",
});

/** A slot of a suggested set, or of a request before, ready to be changed. */
export const slotValuesOf = (slot: AskedSlot): SlotValues => ({
  ...emptySlot(),
  kind: slot.kind,
  label: { ...slot.label },
  help: { ...(slot.help ?? nothing) },
  required: slot.required,
  accept: [...(slot.accept ?? documentTypes)],
  maxFiles: slot.maxFiles,
  options: slot.options ? slot.options.map(({ label }) => ({ ...label })) : [noText(), noText()],
  target: slot.target ?? "",
});

/** What a draft kept of a request; null when it cannot be read. */
export const readRequestValues = (kept: unknown): RequestValues | null => requestValuesSchema.safeParse(kept).data ?? null;

const suggested: readonly AskedSlot[] = Object.values(loanSlotSets).flat();
const isSuggestion = (text: LocalizedText): boolean =>
  suggested.some(({ label, help }) =>
    [label, help].some((known) => known !== undefined && known.en === text.en && known.zh === text.zh),
  );

const otherOf: Record<Locale, Locale> = { en: "zh", zh: "en" };

/**
 * A text written anew in one language. The other language of a suggestion no longer says the same and is dropped: what was written then
 * stands for both.
 */
export const reworded = (text: LocalizedText, locale: Locale, written: string): LocalizedText => {
  const changed = { ...text, [locale]: written };
  return isSuggestion(text) && written !== text[locale] ? { ...changed, [otherOf[locale]]: "" } : changed;
};

/** Whether every slot of a suggested set is in the request already. */
export const hasSet = (slots: readonly SlotValues[], set: readonly AskedSlot[]): boolean =>
  set.every(({ label }) => slots.some((slot) => slot.label.en === label.en || slot.label.zh === label.zh));

/** The list with the item at `index` one place up (-1) or down (1). */
export const moved = <Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] => {
  const next = [...items];
  const [item] = next.splice(index, 1);
  if (item !== undefined) next.splice(Math.max(0, index + by), 0, item);
  return next;
};
