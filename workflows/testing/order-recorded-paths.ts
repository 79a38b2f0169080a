import { randomUUID } from "node:crypto";
import { signals } from "../../domain/contracts";
import type { FailableOrderStep } from "../../domain/order/saga";
import { people } from "../../prisma/people";
import { pool } from "../../server/db";
import { breakStep, type OrderActivity } from "./broken-steps";
import { refuseEvent } from "./fault";
import { type OrderCase, openOrder } from "./order-case";
import type { OrderFault, PlaceOptions } from "./order-place";
import type { RecordedPaths } from "./recorded-case";
import { waitFor } from "./wait-for";

const shipped = async (order: OrderCase): Promise<OrderCase> => {
  await order.atStage("PROCESSING");
  await order.ship();
  return order;
};

const reviewed = async (unitPrice = 2_000_00): Promise<OrderCase> => {
  const order = await openOrder({ unitPrice });
  await order.inReview();
  return order;
};

const refused = (port: OrderFault["port"], call: string): Promise<OrderCase> =>
  openOrder({ faults: [{ port, call, fault: "DECLINES", times: 1 }] });

const failedStep = async (activity: OrderActivity): Promise<{ order: OrderCase; mend: () => void }> => {
  const id = randomUUID();
  const mend = breakStep(id, activity);
  const order = await openOrder({ id });
  await order.taskOf({ type: "order.stepFailed" });
  return { order, mend };
};

const activities: Record<FailableOrderStep, OrderActivity> = {
  RESERVE_INVENTORY: "reserveInventory",
  AUTHORISE_PAYMENT: "authorisePayment",
  CREATE_SHIPMENT: "createShipment",
  CAPTURE_PAYMENT: "capturePayment",
};
const failedSteps: RecordedPaths = Object.fromEntries(
  Object.entries(activities).flatMap(([step, activity]) => {
    const name = `${step.toLowerCase().replace("_", "-")}-failed`;
    const retried = async () => {
      const { order, mend } = await failedStep(activity);
      mend();
      await order.operations("order.stepFailed", "RETRY");
      return shipped(order);
    };
    const cancelled = async () => {
      const { order } = await failedStep(activity);
      await order.operations("order.stepFailed", "CANCELLED", { message: "Not at present." });
      return order;
    };
    return [
      [`${name}-retried`, retried],
      [`${name}-cancelled`, cancelled],
    ];
  }),
);

const failedParcel = async (options: PlaceOptions = {}): Promise<OrderCase> => {
  const order = await openOrder(options);
  if ((options.unitPrice ?? 0) > 1_000_00) await order.approve(1, people.nora);
  await order.atStage("PROCESSING");
  await order.parcelIs("FAILED");
  await order.carrier("FAILED");
  await order.taskOf({ type: "order.shippingFailed" });
  return order;
};
const parcel = (order: OrderCase, outcome: string, data: unknown = {}) => order.operations("order.shippingFailed", outcome, data);
const lost = { message: "It is lost." };
const elsewhere = { line1: "Kaiserstrasse 1", city: "Karlsruhe", postalCode: "76131", country: "DE" };

const failedParcels: RecordedPaths = {
  "shipping-failed-retried": async () => {
    const order = await failedParcel();
    await parcel(order, "RETRY");
    return shipped(order);
  },
  "shipping-failed-address-refused-then-another": async () => {
    const order = await failedParcel();
    await order.fault({ port: "shipping", call: "create", fault: "DECLINES", times: 1 });
    await parcel(order, "OTHER_ADDRESS", { shippingAddress: elsewhere });
    await order.asked("order.shippingFailed", 2);
    await parcel(order, "OTHER_ADDRESS", { shippingAddress: { ...elsewhere, city: "Berlin" } });
    return shipped(order);
  },
  "shipping-failed-refunded": async () => {
    const order = await failedParcel();
    await parcel(order, "REFUND", lost);
    return order;
  },
  "shipping-failed-large-refund-approved": async () => {
    const order = await failedParcel({ unitPrice: 6_000_00 });
    await parcel(order, "REFUND", lost);
    await order.decide({ type: "order.refund" }, people.nora, "APPROVED");
    return order;
  },
  "shipping-failed-large-refund-refused-retried": async () => {
    const order = await failedParcel({ unitPrice: 6_000_00 });
    await parcel(order, "REFUND", lost);
    await order.decide({ type: "order.refund" }, people.nora, "REFUSED", { message: "Send it once more." });
    await order.asked("order.shippingFailed", 2);
    await parcel(order, "RETRY");
    return shipped(order);
  },
  "shipping-failed-left-after-all": async () => {
    const order = await failedParcel();
    await order.carrier("SHIPPED");
    return order;
  },
  "shipping-failed-left-during-refund-review": async () => {
    const order = await failedParcel({ unitPrice: 6_000_00 });
    await parcel(order, "REFUND", lost);
    await order.taskOf({ type: "order.refund" });
    await order.carrier("SHIPPED");
    return order;
  },
  "silent-carrier-knows-no-parcel": async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await order.fault({ port: "shipping", call: "track", fault: "DECLINES" });
    await order.advance("73h");
    await order.taskOf({ type: "order.shippingFailed" });
    await order.mend();
    await parcel(order, "REFUND", lost);
    return order;
  },
  "silent-carrier-had-delivered": async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await order.advance("73h");
    await order.parcelIs("DELIVERED");
    await order.advance("73h");
    return order;
  },
};

const rests = (state: "OPEN" | "CLOSED", minutes: number) =>
  pool().query(
    `INSERT INTO circuit_breakers (name, state, retry_at) VALUES ('payment', $1, now() + $2 * interval '1 minute')
    ON CONFLICT (name) DO UPDATE SET state = excluded.state, retry_at = excluded.retry_at, changed_at = now()`,
    [state, minutes],
  );

/** One run of each path of an order that goes forward, or is rejected, driven to its end. */
export const orderPaths: RecordedPaths = {
  "small-picked-delayed-shipped": async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await order.carrier("PICKED");
    await order.carrier("DELAYED");
    await waitFor("the news taken", async () => (await order.mails()).length === 1);
    await order.signal(signals.documentSigned, {});
    return shipped(order);
  },
  "one-level-shipped": async () => {
    const order = await reviewed();
    await order.approve(1, people.nora);
    return shipped(order);
  },
  "two-levels-shipped": async () => {
    const order = await reviewed(12_000_00);
    await order.approve(1, people.nora);
    await order.approve(2, people.nils);
    return shipped(order);
  },
  "rejected-in-review": async () => {
    const order = await reviewed();
    await order.decide({ level: 1 }, people.nora, "REJECTED", { reasonCodes: ["OUTSIDE_POLICY"], message: "Not so much." });
    return order;
  },
  "fraud-check-away-approved": async () => {
    const order = await openOrder({ faults: [{ port: "fraud", call: "check", fault: "DOWN" }] });
    await order.atStage("ORDER_CHECK");
    await order.advance("130s");
    await order.approve(1, people.nora);
    return shipped(order);
  },
  "reminded-escalated-approved": async () => {
    const order = await reviewed();
    await order.advance("25h");
    await order.approve(1, people.otto);
    return shipped(order);
  },
  "nobody-could-decide": async () => {
    const order = await reviewed(150_000_00);
    await order.approve(1, people.nora);
    await order.operations("order.nobodyToDecide", "LOOK_AGAIN");
    await order.asked("order.nobodyToDecide", 2);
    await order.advance("5h");
    await order.withdraw();
    return order;
  },
  "not-valid": async () => {
    const id = randomUUID();
    const mend = await refuseEvent(id, "order.placed");
    const order = await openOrder({ id });
    await order.rows("UPDATE cases SET data = data - 'payment' WHERE id = $1");
    await mend();
    return order;
  },
  "out-of-stock": () => openOrder({ quantity: 4, stock: 3 }),
  "declined-when-asked": () => openOrder({ card: "tok_declined" }),
  "declined-when-charged": () => refused("payment", "capture"),
  "address-refused": () => refused("shipping", "create"),
  "answers-lost-shipped": async () => shipped(await openOrder({ card: "tok_late" })),
  "provider-rested-shipped": async () => {
    await rests("OPEN", 5);
    const order = await openOrder();
    await waitFor("an order that waits", async () => (await order.storedState())?.waitingFor);
    await rests("CLOSED", 0);
    await order.advance("6m");
    return shipped(order);
  },
  "counting-out-failed-retried": async () => {
    const order = await openOrder({ faults: [{ port: "inventory", call: "ship", fault: "DECLINES", times: 1 }] });
    await shipped(order);
    await order.operations("order.stepFailed", "RETRY");
    return order;
  },
  ...failedSteps,
  ...failedParcels,
};
