import { expect, test } from "vitest";
import type { CaseDocument, DocumentStatus, Slot } from "@/domain/requests/slot";
import { openSlots, slotAfter, slotProgress } from "./slot-progress";

const file = (status: DocumentStatus) => ({ status }) as CaseDocument;
const slot = (id: string, change: Partial<Slot> = {}): Slot => ({
  id,
  kind: "DOCUMENT",
  label: { en: id, zh: id },
  help: null,
  required: true,
  accept: [],
  maxFiles: 5,
  options: null,
  target: null,
  status: "EMPTY",
  value: null,
  refusal: null,
  documents: [],
  ...change,
});

test("a slot is done only when we say so; a file under check is neither done nor missing", () => {
  expect(slotProgress(slot("a"))).toBe("missing");
  expect(slotProgress(slot("a", { required: false }))).toBe("optional");
  expect(slotProgress(slot("a", { documents: [file("QUARANTINE")] }))).toBe("checking");
  expect(slotProgress(slot("a", { status: "FILLED", documents: [file("CLEAN"), file("QUARANTINE")] }))).toBe("done");
});

test("what was not accepted is asked for again until something new is under check", () => {
  expect(slotProgress(slot("a", { documents: [file("REFUSED")] }))).toBe("refused");
  expect(slotProgress(slot("a", { status: "REFUSED", documents: [file("CLEAN")] }))).toBe("refused");
  expect(slotProgress(slot("a", { status: "REFUSED", documents: [file("CLEAN"), file("QUARANTINE")] }))).toBe("checking");
});

test("only what is needed keeps it from being sent", () => {
  const slots = [slot("a", { status: "FILLED" }), slot("b", { required: false }), slot("c", { status: "REFUSED" })];
  expect(openSlots(slots).map(({ id }) => id)).toEqual(["c"]);
});

test("after a slot comes the next that needs something, round to those before; then nothing", () => {
  const slots = [slot("a"), slot("b", { status: "FILLED" }), slot("c", { required: false }), slot("d")];
  expect(slotAfter(slots, "a")?.id).toBe("d");
  expect(slotAfter(slots, "d")?.id).toBe("a");
  expect(slotAfter([slot("a"), slot("b", { status: "FILLED" })], "a")).toBeNull();
});
