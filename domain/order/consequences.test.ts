import { expect, test } from "vitest";
import { orderPolicySchema } from "../policy";
import { type OrderProspect, orderConsequences } from "./consequences";
import { orderDecisions } from "./decision";

const policy = orderPolicySchema.parse({
  reviewAbove: 1_000_00,
  twoLevelsAbove: 10_000_00,
  refundReviewAbove: 5_000_00,
  levels: [
    { level: 1, roles: ["ORDER_APPROVER"] },
    { level: 2, roles: ["ORDER_APPROVER"] },
  ],
  review: {
    due: "24h",
    firstReminder: "4h",
    reminderEvery: "4h",
    reminders: 2,
    escalateAfter: "24h",
    escalateTo: ["OPERATIONS"],
  },
});
const hour = 3_600_000;
const one = { level: 1, roles: ["ORDER_APPROVER"] as const };
const prospect = (given: Partial<OrderProspect> = {}): OrderProspect => ({
  type: "order.review",
  level: 1,
  reviewLevels: [one],
  policy,
  total: 2_340_00,
  now: 0,
  timeScale: 1,
  ...given,
});
const after = (outcome: string, given?: Partial<OrderProspect>) => orderConsequences({ ...prospect(given), outcome });

test("the first of two approvals hands the order on, with new clocks for the next person", () => {
  const { stage, goesTo, clocks } = after("APPROVED", { reviewLevels: [one, { level: 2, roles: ["ORDER_APPROVER"] }] });
  expect({ stage, goesTo }).toEqual({ stage: "MANUAL_REVIEW", goesTo: { roles: ["ORDER_APPROVER"] } });
  expect(clocks.map(({ name, at }) => `${name} ${at / hour}`)).toEqual(["reminder 4", "reminder 8", "due 24", "escalation 24"]);
});

test("after the last approval the order goes on by itself, and a silent carrier is asked after three days", () => {
  const { stage, goesTo, clocks } = after("APPROVED");
  expect({ stage, goesTo }).toEqual({ stage: "RESERVING_INVENTORY", goesTo: undefined });
  expect(clocks).toEqual([{ name: "carrierSilence", at: 72 * hour, number: 1 }]);
});

test("where a level needs several, one decision alone ends nothing", () => {
  const quorum = { reviewLevels: [{ ...one, need: 2, of: 3 }] };
  expect(after("APPROVED", quorum)).toMatchObject({ stage: "MANUAL_REVIEW", moreNeeded: 1, clocks: [] });
  expect(after("REJECTED", quorum)).toMatchObject({ stage: "MANUAL_REVIEW", moreNeeded: 1, clocks: [] });
  expect(after("REJECTED", { ...quorum, seats: { approved: 0, rejected: 1 } })).toMatchObject({ stage: "REJECTED" });
});

test("money above the amount of the policy goes back only after somebody else looked", () => {
  const failed = { type: "order.shippingFailed" as const };
  expect(after("REFUND", failed)).toEqual({ stage: "CANCELLING", goesTo: "NOBODY", clocks: [], moreNeeded: 0 });
  expect(after("REFUND", { ...failed, total: 5_000_00 }).stage).toBe("CANCELLING");
  expect(after("REFUND", { ...failed, total: 5_000_01 })).toMatchObject({
    stage: "REFUND_REVIEW",
    goesTo: { roles: ["ORDER_APPROVER"] },
  });
});

test("clocks run faster where time does", () => {
  expect(after("OTHER_ADDRESS", { type: "order.shippingFailed", timeScale: 72 }).clocks[0]?.at).toBe(hour);
});

test("every answer the server takes has its consequences, and no other", () => {
  for (const [type, schema] of Object.entries(orderDecisions)) {
    const options = "options" in schema ? schema.options : [schema];
    for (const { shape } of options)
      expect(
        after(shape.outcome.value, { type: type as OrderProspect["type"] }).stage,
        `${type} ${shape.outcome.value}`,
      ).toBeTruthy();
  }
  expect(() => after("REFUSED")).toThrow(RangeError);
});
