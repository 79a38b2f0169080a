import { expect, test } from "vitest";
import { messages as en } from "@/messages/en";
import { messages as zh } from "@/messages/zh";
import { eventTypes } from "../audit/event-types";
import type { EventWords } from "./event-value";
import { eventValues } from "./event-values";

const say = (code: string) => `<${code}>`;
const words = {
  format: {
    locale: "zh",
    list: (items: string[]) => items.join(" + "),
    money: (amount: number, currency: string) => `${amount} ${currency}`,
    rate: (bps: number) => `${bps} bps`,
    dateTime: (at: string) => at,
    calendarDate: (date: string) => date,
  },
  stage: say,
  step: say,
  system: say,
  refusal: say,
  outcome: say,
  priority: say,
  reason: (code: string) => (code === "DECIDED" || code === "" ? undefined : say(code)),
  field: say,
  given: (name: string, value: string) => `${name}=${value}`,
  uploadRefusal: say,
  size: (bytes: number) => `${bytes} B`,
} as unknown as EventWords;

test("every kind of audit event has a sentence in both languages", () => {
  for (const type of eventTypes) {
    const key = type.replaceAll(".", "_");
    expect(en.cases.event, type).toHaveProperty(key);
    expect(zh.cases.event, type).toHaveProperty(key);
  }
});

test("approvals that no longer count are told with their number and the reason", () => {
  const data = { reason: "INFORMATION_SUBMITTED", decisionIds: ["a", "b"], round: 2 };
  expect(eventValues("case.approvalsReset", data, words)).toEqual({ reason: "<INFORMATION_SUBMITTED>", count: 2, round: "2" });
});

test("a stage entered for a reason says it, unless the stage says it anyway", () => {
  expect(eventValues("case.stageChanged", { to: "REJECTED", reason: "DECIDED" }, words).reason).toBe("none");
  expect(eventValues("case.stageChanged", { to: "REJECTED" }, words)).toEqual({ stage: "<REJECTED>", reason: "none" });
  expect(eventValues("case.stageChanged", { to: "REJECTED", reason: "APPLICATION_INCOMPLETE" }, words)).toEqual({
    stage: "<REJECTED>",
    reason: "<APPLICATION_INCOMPLETE>",
  });
});

test("what was missing is named in the reader's language, as far as it was written in it", () => {
  const missing = [{ en: "Proof of income", zh: "收入证明" }, "Contract"];
  expect(eventValues("request.expired", { round: 1, missing }, words)).toEqual({ round: "1", missing: "收入证明 + Contract" });
});

test("what operations gave for a failed step is told, their note is not", () => {
  const data = { step: "CREDIT_CHECK", given: { creditScore: 700, note: "by phone" } };
  expect(eventValues("case.stepContinued", data, words)).toEqual({ step: "<CREDIT_CHECK>", given: "creditScore=700" });
});

test("why a case was handed back is told with the decision; the comment of another is not", () => {
  const returned = { level: 2, outcome: "RETURNED", data: { reason: "Look at the debts." } };
  const told = { level: "2", outcome: "<RETURNED>", note: "Look at the debts." };
  expect(eventValues("task.decided", returned, words)).toEqual({ ...told, behalf: "no" });
  expect(eventValues("task.decided", { ...returned, forId: "a" }, words)).toEqual({ ...told, behalf: "yes" });
  const approved = { level: 1, outcome: "APPROVED", data: { comment: "fine" } };
  expect(eventValues("task.decided", approved, words).note).toBe("none");
});

test("news of a parcel name carrier and number where they are known; steps and systems of an order have their words", () => {
  const news = { updateId: "u", status: "SHIPPED", at: "", by: "CARRIER" };
  expect(eventValues("order.shippingUpdated", news, words).tracking).toBe("none");
  expect(eventValues("order.shippingUpdated", { ...news, carrier: "Nordpost", trackingNumber: "NP-1" }, words).tracking).toBe(
    "Nordpost NP-1",
  );
  expect(eventValues("case.undoFailed", { step: "RETURN_PAYMENT", error: "TIMED_OUT" }, words)).toEqual({
    step: "<RETURN_PAYMENT>",
    error: "<TIMED_OUT>",
  });
  expect(eventValues("case.systemRests", { system: "payment", until: "10:42" }, words)).toEqual({
    system: "<payment>",
    until: "10:42",
  });
});

test("of what colleagues do it is told in whose hands a task came, until when it is put off, and how many a comment names", () => {
  const assigned = (assignee: string | null, as: string) =>
    eventValues("task.assigned", { before: { assignee: "a" }, after: { assignee }, as }, words);
  expect(assigned("b", "HOLDER")).toEqual({ to: "person", as: "HOLDER" });
  expect(assigned(null, "LEAD")).toEqual({ to: "everybody", as: "LEAD" });
  expect(eventValues("task.snoozed", { until: null }, words)).toEqual({ until: "none" });
  expect(eventValues("task.snoozed", { until: "10:42" }, words)).toEqual({ until: "10:42" });
  expect(eventValues("task.commented", { commentId: "k", mentions: ["a", "b"] }, words)).toEqual({ count: 2 });
  expect(eventValues("task.prioritised", { before: { priority: "LOW" }, after: { priority: "URGENT" } }, words)).toEqual({
    before: "<LOW>",
    after: "<URGENT>",
  });
  expect(eventValues("case.conflictDeclared", { released: ["a"] }, words)).toEqual({ count: 1 });
});
