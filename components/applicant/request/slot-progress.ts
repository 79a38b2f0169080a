import type { Slot } from "@/domain/requests/slot";

/** How far a slot is, as its applicant sees it. `optional`: nothing there, and nothing needed. */
export type SlotProgress = "done" | "checking" | "refused" | "missing" | "optional";

/** A file is on its way through the check for malicious software; what becomes of it is not known yet. */
export const isBeingChecked = ({ documents }: Pick<Slot, "documents">): boolean =>
  documents.some(({ status }) => status === "QUARANTINE");

/** Every file that was sent was refused. */
const onlyRefusedFiles = ({ documents }: Slot): boolean =>
  documents.length > 0 && documents.every(({ status }) => status === "REFUSED");

export const slotProgress = (slot: Slot): SlotProgress => {
  if (slot.status === "FILLED") return "done";
  if (isBeingChecked(slot)) return "checking";
  if (slot.status === "REFUSED" || onlyRefusedFiles(slot)) return "refused";
  return slot.required ? "missing" : "optional";
};

/** Slots that must be filled before the request can be sent and are not, in their order. */
export const openSlots = (slots: readonly Slot[]): Slot[] =>
  slots.filter(({ required, status }) => required && status !== "FILLED");

/** The slot to go to after this one: the next that still needs something, from the start again; null when nothing does. */
export const slotAfter = (slots: readonly Slot[], slotId: string): Slot | null => {
  const place = slots.findIndex(({ id }) => id === slotId);
  const others = [...slots.slice(place + 1), ...slots.slice(0, Math.max(0, place))];
  return others.find((slot) => ["missing", "refused"].includes(slotProgress(slot))) ?? null;
};
