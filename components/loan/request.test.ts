import { expect, test } from "vitest";
import { loanSlotSets } from "@/domain/loan/slot-sets";
import { emptySlot, hasSet, moved, reworded, slotValuesOf } from "./request-values";
import { toRequest } from "./to-request";

const income = loanSlotSets.proofOfIncome.map(slotValuesOf);
const request = (slots: ReturnType<typeof emptySlot>[], message = "Please send these.") => ({ slots, message, dueOn: "" });

test("a suggested set goes out as the bank worded it, in both languages, with the field its answer replaces", () => {
  const made = toRequest(request(income), undefined);
  if ("errors" in made) throw new Error(made.errors.join());
  expect(made.data.slots.map(({ label }) => label)).toEqual(loanSlotSets.proofOfIncome.map(({ label }) => label));
  expect(made.data.slots[1]?.target).toBe("applicant.monthlyIncome");
  expect(made.data.dueAt).toBeUndefined();
});

test("a suggestion written anew in one language is not told in the other language's old words", () => {
  const label = { ...loanSlotSets.identity[0].label };
  const [slot] = loanSlotSets.identity.map(slotValuesOf);
  if (!slot) throw new Error("the set has a slot");
  const made = toRequest(request([{ ...slot, label: reworded(label, "en", "Residence permit") }]), undefined);
  if ("errors" in made) throw new Error(made.errors.join());
  expect(made.data.slots[0]?.label).toEqual({ en: "Residence permit", zh: "Residence permit" });
});

test("a text one has written in both languages keeps both", () => {
  const own = reworded(reworded({ en: "", zh: "" }, "en", "Permit"), "zh", "居留许可");
  expect(reworded(own, "en", "Permit, both sides")).toEqual({ en: "Permit, both sides", zh: "居留许可" });
});

test("every field that keeps a request from being sent is named", () => {
  const choice = { ...emptySlot(), kind: "CHOICE" as const, label: { en: "Which one?", zh: "" } };
  const same = {
    ...choice,
    options: [
      { en: "A", zh: "" },
      { en: "A", zh: "" },
    ],
  };
  const made = toRequest(request([emptySlot(), choice, same], " "), undefined);
  if (!("errors" in made)) throw new Error("nothing was found wrong");
  expect([...made.errors].sort()).toEqual(["message", "slots.0.label", "slots.1.options", "slots.2.options"]);
  expect(toRequest(request([]), undefined)).toEqual({ errors: ["slots"] });
});

test("what belongs to another kind of slot is not sent along", () => {
  const slot = { ...emptySlot(), kind: "TEXT" as const, label: { en: "Employer", zh: "" }, target: "applicant.monthlyIncome" };
  const made = toRequest(request([slot]), undefined);
  if ("errors" in made) throw new Error(made.errors.join());
  expect(made.data.slots[0]).toEqual({
    kind: "TEXT",
    label: { en: "Employer", zh: "Employer" },
    required: true,
    maxFiles: 1,
  });
});

test("a set is known to be there, and slots change places", () => {
  expect(hasSet(income, loanSlotSets.proofOfIncome)).toBe(true);
  expect(hasSet(income.slice(1), loanSlotSets.proofOfIncome)).toBe(false);
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
});
