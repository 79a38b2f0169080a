import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FaultKind } from "../../domain/demo/ledgers";
import { type FailableOrderStep, failableOrderSteps } from "../../domain/order/saga";
import { breakableSteps, breakStep, isUnbroken, type OrderActivity } from "../testing/broken-steps";
import { breachesOf } from "../testing/order-breaches";
import { type OrderCase, openOrder } from "../testing/order-case";
import type { OrderFault } from "../testing/order-place";
import { startOrderWorld } from "../testing/order-world";

// Most of a cell is waiting for a system that does not answer.
vi.setConfig({ maxConcurrency: 16 });

let world: Awaited<ReturnType<typeof startOrderWorld>>;
beforeAll(async () => {
  world = await startOrderWorld(breakableSteps);
});
afterAll(() => world.stop());

type Call = Pick<OrderFault, "port" | "call">;
type Step = Call & { activity: OrderActivity; later?: FailableOrderStep };

const steps: Record<FailableOrderStep, Step> = {
  RESERVE_INVENTORY: { port: "inventory", call: "reserve", activity: "reserveInventory", later: "AUTHORISE_PAYMENT" },
  AUTHORISE_PAYMENT: { port: "payment", call: "authorise", activity: "authorisePayment", later: "CREATE_SHIPMENT" },
  CREATE_SHIPMENT: { port: "shipping", call: "create", activity: "createShipment", later: "CAPTURE_PAYMENT" },
  CAPTURE_PAYMENT: { port: "payment", call: "capture", activity: "capturePayment" },
};
const stepNames = Object.keys(steps) as FailableOrderStep[];

/** Before its effect: away, or says that it did what it did not do. After it: no answer, or two; the worker fails before it has told of it. */
const faults = ["DOWN", "WRONG", "LATE", "TWICE", "WORKER_FAILS"] as const;
type CellFault = (typeof faults)[number];

const failsOnce = (id: string, { port, call, activity }: Step, fault: CellFault): OrderFault[] => {
  if (fault !== "WORKER_FAILS") return [{ port, call, fault, times: 1 }];
  breakStep(id, activity, "AFTER_EFFECT");
  return [];
};

type Cell = { order: OrderCase; step: FailableOrderStep };
/** What comes after the fault. @returns how the order ends */
type Later = { before?: (cell: { id: string; step: FailableOrderStep }) => void; then: (cell: Cell) => Promise<string> };

const parcelFails = async (order: OrderCase, number = 1): Promise<void> => {
  await order.parcelIs("FAILED", number);
  await order.carrier("FAILED");
};
const refund = (order: OrderCase) => order.operations("order.shippingFailed", "REFUND", { message: "It is lost." });
/** The last step has no later one before the order waits for its parcel: there, the next parcel cannot be made. */
const secondParcelFails = async (order: OrderCase): Promise<void> => {
  await order.atStage("PROCESSING");
  await parcelFails(order);
  breakStep(order.id, "createShipment");
  await order.operations("order.shippingFailed", "RETRY");
  await order.asked("order.shippingFailed", 2);
  await refund(order);
};

const laters: Record<string, Later> = {
  "and it is shipped": {
    then: async ({ order }) => {
      await order.atStage("PROCESSING");
      await order.carrier("SHIPPED");
      return "COMPLETED";
    },
  },
  "and its customer cancels": {
    then: async ({ order }) => {
      await order.atStage("PROCESSING");
      await order.withdraw();
      return "CANCELLED";
    },
  },
  "and its parcel fails and is refunded": {
    then: async ({ order }) => {
      await order.atStage("PROCESSING");
      await parcelFails(order);
      await refund(order);
      return "CANCELLED";
    },
  },
  "and a later step fails for good": {
    before: ({ id, step }) => {
      const { later } = steps[step];
      if (later) breakStep(id, steps[later].activity);
    },
    then: async ({ order, step }) => {
      const { later } = steps[step];
      if (!later) await secondParcelFails(order);
      else {
        await order.atStage(failableOrderSteps[later].failed);
        await order.operations("order.stepFailed", "CANCELLED", { message: "Not at present." });
      }
      return "CANCELLED";
    },
  },
};

const cells = Object.keys(laters).flatMap((later) =>
  faults.flatMap((fault) => stepNames.map((step) => [step, fault, later] as const)),
);

describe.concurrent("a step that fails once, the books agree in the end", () => {
  it.each(cells)("%s %s %s", async (step, fault, name) => {
    const later = laters[name];
    const id = randomUUID();
    later?.before?.({ id, step });
    const order = await openOrder({ id, quantity: 2, faults: failsOnce(id, steps[step], fault) });
    const end = await later?.then({ order, step });
    expect(await order.ended()).toBe(end);
    expect(await breachesOf(order)).toEqual([]);
    expect(await order.faultsLeft()).toBe(0);
    if (fault === "WORKER_FAILS" && name !== "and a later step fails for good") expect(isUnbroken(id)).toBe(false);
  });
});

type UndoCell = Call & { at: string; faults?: OrderFault[] };
const undos: Record<string, UndoCell> = {
  "of the parcel": { port: "shipping", call: "cancel", at: "PROCESSING" },
  "of the payment": { port: "payment", call: "refund", at: "PROCESSING" },
  "of the authorisation": {
    ...{ port: "payment", call: "void", at: "CAPTURING_PAYMENT" },
    faults: [{ port: "payment", call: "capture", fault: "DOWN" }],
  },
  "of the goods": { port: "inventory", call: "release", at: "PROCESSING" },
};
const undoFaults = ["DOWN", "WRONG", "LATE", "TWICE"] as const satisfies FaultKind[];
const undoCells = Object.keys(undos).flatMap((undo) => undoFaults.map((fault) => [undo, fault] as const));

describe.concurrent("an undo that fails once is done once", () => {
  it.each(undoCells)("%s %s", async (name, fault) => {
    const { port, call, at, faults: others = [] } = undos[name] as UndoCell;
    const order = await openOrder({ faults: [...others, { port, call, fault, times: 1 }] });
    await order.atStage(at);
    await order.withdraw();
    expect(await order.ended()).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
    expect(await order.faultsLeft()).toBe(others.length);
  });
});
