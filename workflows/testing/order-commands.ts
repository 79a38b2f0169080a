import fc from "fast-check";
import { expect } from "vitest";
import type { OrderTaskType } from "../../domain/order/decision";
import type { FailableOrderStep } from "../../domain/order/saga";
import { people } from "../../prisma/people";
import { breakStep, type OrderActivity } from "./broken-steps";
import { breachesOf } from "./order-breaches";
import { type OrderCase, openOrder } from "./order-case";
import { amounts, answers, cancel, type OrderModel, type Plan, ship } from "./order-model";
import type { OrderFault } from "./order-place";
import { waitFor } from "./wait-for";

/** The order itself beside its model. */
export type Real = { order: OrderCase; mendStep: () => void };

const activities: Record<FailableOrderStep, OrderActivity> = {
  RESERVE_INVENTORY: "reserveInventory",
  AUTHORISE_PAYMENT: "authorisePayment",
  CREATE_SHIPMENT: "createShipment",
  CAPTURE_PAYMENT: "capturePayment",
};
const calls: Record<FailableOrderStep | "RETURN_PAYMENT" | "RELEASE_INVENTORY", Pick<OrderFault, "port" | "call">> = {
  RESERVE_INVENTORY: { port: "inventory", call: "reserve" },
  AUTHORISE_PAYMENT: { port: "payment", call: "authorise" },
  CREATE_SHIPMENT: { port: "shipping", call: "create" },
  CAPTURE_PAYMENT: { port: "payment", call: "capture" },
  RETURN_PAYMENT: { port: "payment", call: "refund" },
  RELEASE_INVENTORY: { port: "inventory", call: "release" },
};

/** Places an order as planned. @param id of its case */
export const placeAsPlanned = async ({ amount, refused, broken, undo }: Plan, id: string): Promise<Real> => {
  const mendStep = broken ? breakStep(id, activities[broken]) : () => {};
  const faults = [refused, undo].flatMap((call) => (call ? [{ ...calls[call], fault: "DECLINES" as const }] : []));
  return { order: await openOrder({ id, unitPrice: amounts[amount], faults }), mendStep };
};

type Asked = { type: OrderTaskType; by: (model: OrderModel) => (typeof people)[keyof typeof people] };
const asked: Partial<Record<OrderModel["at"], Asked>> = {
  REVIEW: { type: "order.review", by: ({ level }) => (level === 1 ? people.nora : people.nils) },
  STEP_FAILED: { type: "order.stepFailed", by: () => people.otto },
  SHIPPING_FAILED: { type: "order.shippingFailed", by: () => people.otto },
  REFUND_REVIEW: { type: "order.refund", by: () => people.nora },
  UNDO_FAILED: { type: "order.undoFailed", by: () => people.otto },
};
const stages: Record<string, OrderModel["at"]> = {
  MANUAL_REVIEW: "REVIEW",
  PAYMENT_COMPLETED_SHIPPING_FAILED: "SHIPPING_FAILED",
  CANCELLING: "UNDO_FAILED",
};

const hasEnded = (at: OrderModel["at"]): boolean => ["COMPLETED", "REJECTED", "CANCELLED"].includes(at);

const viewOf = ({ at, level, reserved, held, captured, refunded, shipped, parcels }: OrderModel) => ({
  ...{ at, reserved, held, captured, refunded, shipped, parcels },
  tasks: asked[at] ? [`${asked[at].type} ${at === "REVIEW" ? level : 1}`] : [],
});

const realView = async ({ order }: Real): Promise<ReturnType<typeof viewOf>> => {
  const { stage } = (await order.storedState()) ?? { stage: "" };
  const [{ reserved, shipped }, [payment], tasks, parcels] = await Promise.all([
    order.stock(),
    order.payments(),
    order.rows<{ type: string; level: number }>(
      "SELECT type, level FROM tasks WHERE case_id = $1 AND status IN ('OPEN', 'CLAIMED', 'ESCALATED')",
    ),
    order.shipments(),
  ]);
  const { authorised = 0, captured = 0, refunded = 0, voided = false } = payment ?? {};
  return {
    at: stages[stage] ?? (stage.endsWith("_FAILED") ? "STEP_FAILED" : (stage as OrderModel["at"])),
    ...{ reserved, captured, refunded, shipped, held: voided || captured > 0 ? 0 : authorised },
    // An undo of what was never sent leaves a note of it with the carrier.
    parcels: parcels.filter(({ address }) => address !== null).length,
    tasks: tasks.map(({ type, level }) => `${type} ${level}`),
  };
};

/** Order and model come to the same, soon. Throws with both when they do not. */
export const agree = async (model: OrderModel, real: Real): Promise<void> => {
  const wanted = JSON.stringify(viewOf(model), Object.keys(viewOf(model)).sort());
  let seen = "";
  await waitFor(
    () => `${wanted}, but it is ${seen}`,
    async () => {
      const view = await realView(real);
      seen = JSON.stringify(view, Object.keys(view).sort());
      return seen === wanted;
    },
  );
};

/** An order that has ended, none of its undos refused on the way, breaches nothing. */
export const agreeInTheEnd = async ({ undo }: Plan, { at }: OrderModel, { order }: Real): Promise<void> => {
  if (hasEnded(at) && undo === null) expect(await breachesOf(order)).toEqual([]);
};

type Command = fc.AsyncCommand<OrderModel, Real>;
const command = (
  name: string,
  check: (model: Readonly<OrderModel>) => boolean,
  run: (model: OrderModel, real: Real) => Promise<unknown>,
): Command => ({
  check,
  run: async (model, real) => {
    await run(model, real);
    await agree(model, real);
  },
  toString: () => name,
});

const data: Record<string, unknown> = {
  "order.review REJECTED": { reasonCodes: ["OUTSIDE_POLICY"], message: "No." },
  "order.stepFailed CANCELLED": { message: "No." },
  "order.refund REFUSED": { message: "No." },
  "order.shippingFailed REFUND": { message: "Lost." },
  "order.shippingFailed OTHER_ADDRESS": {
    shippingAddress: { line1: "Kaiserstrasse 1", city: "Karlsruhe", postalCode: "76131", country: "DE" },
  },
  "order.undoFailed DONE_BY_HAND": { note: "Done." },
};

/** Whoever is asked gives the `choice`th of the answers there are. */
const answer = (choice: number): Command =>
  command(
    `answer ${choice}`,
    ({ at }) => asked[at] !== undefined,
    async (model, { order, mendStep }) => {
      const { at } = model;
      const { type, by } = asked[at] as Asked;
      const given = Object.entries(answers[at] ?? {});
      const [outcome, follows] = given[choice % given.length] ?? [];
      if (at === "STEP_FAILED") mendStep();
      if (at === "UNDO_FAILED") await order.mend();
      await order.decide({ type }, by(model), outcome ?? "", data[`${type} ${outcome}`] ?? {});
      follows?.(model);
    },
  );

const parcelFails = command(
  "the parcel fails",
  ({ at }) => at === "PROCESSING",
  async (model, { order }) => {
    await order.parcelIs("FAILED", model.parcels);
    await order.carrier("FAILED");
    model.at = "SHIPPING_FAILED";
  },
);

const parcelLeaves = command(
  "the parcel leaves",
  () => true,
  async (model, { order }) => {
    const told = await order.carrier("SHIPPED").then(
      () => true,
      () => false,
    );
    if (told) await order.parcelIs("SHIPPED", model.parcels);
    expect(told).toBe(ship(model));
  },
);

const cancels = command(
  "the customer cancels",
  ({ at, wish }) => wish === "NONE" && at !== "UNDO_FAILED" && !hasEnded(at),
  async (model, { order }) => {
    await order.withdraw();
    cancel(model);
  },
);

const waits = (duration: string): Command =>
  command(
    `${duration} pass`,
    ({ at }) => !hasEnded(at),
    (_, { order }) => order.advance(duration),
  );

/** Everything that may happen to an order, time itself among it, which ends nothing; what leads further is more frequent. */
export const orderCommands: fc.Arbitrary<Command[]> = fc.array(
  fc.constantFrom(
    ...[0, 0, 0, 0, 0, 0, 1, 1, 2, 2].map(answer),
    ...[parcelFails, parcelFails, parcelFails, parcelLeaves, cancels, waits("9h")],
  ),
  { minLength: 6, maxLength: 12 },
);
