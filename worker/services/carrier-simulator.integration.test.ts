import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { shippingUpdatedEventSchema } from "@/domain/order/shipping-update";
import { isSignedByCarrier } from "@/server/carrier-signature";
import { moveParcel } from "@/server/demo/move-parcel";
import { address, type OrderWorld, openOrderWorld, patient } from "../testing/order-world";
import { tellOfParcels } from "./carrier-simulator";
import { shippingSimulator } from "./shipping-simulator";

const secret = "a-carriers-secret-of-the-test-long-enough";
type Told = { caseId: string; status: string; trackingNumber: string };
type Answer = { status: number; code?: string };

let world: OrderWorld;
let server: Server;
let publicUrl: string;
let told: Told[] = [];
let answers: Answer[] = [];
beforeAll(async () => {
  world = await openOrderWorld();
  // The public API as a carrier sees it: believes what is signed, answers as the test says.
  server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const caseId = /^\/api\/cases\/([^/]+)\/events$/.exec(request.url ?? "")?.[1] ?? "";
    const header = String(request.headers["countersign-signature"]);
    expect(isSignedByCarrier(header, { caseId, body, now: Date.now(), secret })).toBe(true);
    const { name, data } = JSON.parse(body);
    expect({ name, carrier: data.carrier }).toEqual({ name: "shippingUpdated", carrier: "Nordpost" });
    const { status, trackingNumber } = shippingUpdatedEventSchema.parse(data);
    told.push({ caseId, status, trackingNumber: trackingNumber ?? "" });
    const answer = answers.shift() ?? { status: 200 };
    response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify({ code: answer.code }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  told = [];
  answers = [];
});
afterEach(async () => {
  await world.owner.query("UPDATE sim_shipments SET next_update_at = NULL");
});
afterAll(async () => {
  server.close();
  await world.close();
});

const look = () => tellOfParcels({ publicUrl, secret });
const parcel = async (timeScale = 1) => {
  const caseId = randomUUID();
  const key = `order-${caseId}:shipment`;
  const { trackingNumber } = await shippingSimulator.create({ key, caseId, address, timeScale }, patient());
  /** As if it had been ordered so many hours earlier. */
  const age = (hours: number) =>
    world.owner.query(
      `UPDATE sim_shipments SET created_at = created_at - $2 * interval '1 hour', next_update_at = next_update_at - $2 * interval '1 hour'
      WHERE key = $1`,
      [key, hours],
    );
  const row = async () =>
    (
      await world.rows<{ status: string; told: boolean; tell_attempts: number; hours: number | null; seconds: number | null }>(
        `SELECT status, told, tell_attempts, round(extract(epoch FROM next_update_at - created_at) / 3600)::int AS hours,
          round(extract(epoch FROM next_update_at - now()))::int AS seconds FROM sim_shipments WHERE key = $1`,
        [key],
      )
    )[0];
  const due = () =>
    world.owner.query("UPDATE sim_shipments SET next_update_at = now() - interval '1 second' WHERE key = $1", [key]);
  return { caseId, key, trackingNumber, age, row, due, cancel: () => shippingSimulator.cancel({ key, caseId }, patient()) };
};

describe("a parcel", () => {
  it("is picked up, shipped and delivered in its time, and each is told once", async () => {
    const { caseId, trackingNumber, age, row } = await parcel();
    const stations = [
      { wait: 4, status: "PICKED", next: 24 },
      { wait: 20, status: "SHIPPED", next: 72 },
      { wait: 48, status: "DELIVERED", next: null },
    ];
    await look();
    expect(told).toEqual([]);
    for (const { wait, status, next } of stations) {
      await age(wait);
      await look();
      await look();
      expect(await row()).toMatchObject({ status, told: true, hours: next });
      expect(told.splice(0)).toEqual([{ caseId, status, trackingNumber }]);
    }
    await age(1_000);
    await look();
    expect(told).toEqual([]);
  });

  it("of a case that runs faster moves faster", async () => {
    const { age, row } = await parcel(24);
    await age(1);
    await look();
    await look();
    expect(await row()).toMatchObject({ status: "SHIPPED", hours: 3 });
    expect(told.map(({ status }) => status)).toEqual(["PICKED", "SHIPPED"]);
  });

  it("that was cancelled moves no more and is not told of", async () => {
    const { age, cancel, row } = await parcel();
    await cancel();
    await age(100);
    await look();
    expect(told).toEqual([]);
    expect(await row()).toMatchObject({ status: "CANCELLED", hours: null });
  });

  it("is told of once by two carriers at work", async () => {
    const parcels = await Promise.all(Array.from({ length: 45 }, () => parcel()));
    await Promise.all(parcels.map(({ age }) => age(5)));
    await Promise.all([look(), look(), look()]);
    expect(told.map(({ caseId }) => caseId).sort()).toEqual(parcels.map(({ caseId }) => caseId).sort());
  });
});

describe("news nobody takes", () => {
  it.each<[string, Answer]>([
    ["a cancellation is under way", { status: 409, code: "CANCEL_PENDING" }],
    ["the signature is not believed", { status: 401, code: "BAD_SIGNATURE" }],
    ["it is too early", { status: 409, code: "TOO_EARLY" }],
    ["the portal has trouble", { status: 503, code: "UNAVAILABLE" }],
  ])("are told again after ever longer pauses, in order: %s", async (_, answer) => {
    const { age, row, due } = await parcel();
    await age(30);
    answers = [answer, answer, answer];
    for (const seconds of [1, 2, 4]) {
      await due();
      await look();
      const { status, told: taken, seconds: pause } = (await row()) ?? {};
      expect({ status, taken }).toEqual({ status: "PICKED", taken: false });
      expect([seconds, seconds - 1]).toContain(pause);
    }
    await due();
    await look();
    expect(told.map(({ status }) => status)).toEqual(["PICKED", "PICKED", "PICKED", "PICKED", "SHIPPED"]);
  });

  it("are told at least once an hour of the case's time", async () => {
    const { key, row, due, age } = await parcel(60);
    await age(1);
    answers = [{ status: 503 }];
    await look();
    await world.owner.query("UPDATE sim_shipments SET tell_attempts = 500 WHERE key = $1", [key]);
    answers = [{ status: 503 }];
    await due();
    await look();
    expect((await row())?.seconds).toBeGreaterThanOrEqual(58);
    expect((await row())?.seconds).toBeLessThanOrEqual(60);
  });

  it("wait while the portal cannot be reached", async () => {
    const { age, row, due } = await parcel();
    await age(5);
    await tellOfParcels({ publicUrl: "http://127.0.0.1:1", secret });
    expect(await row()).toMatchObject({ status: "PICKED", told: false, tell_attempts: 1 });
    await due();
    await look();
    expect(await row()).toMatchObject({ status: "PICKED", told: true, tell_attempts: 0 });
  });

  it.each<[string, Answer]>([
    ["the case is over", { status: 409, code: "CASE_CLOSED" }],
    ["there is no such case", { status: 404, code: "NOT_FOUND" }],
  ])("are not told again when it is no use: %s", async (_, answer) => {
    const { age, row } = await parcel();
    await age(5);
    answers = [answer];
    await look();
    expect(await row()).toMatchObject({ status: "PICKED", told: true });
  });
});

describe("moved by hand", () => {
  it("a parcel is told of at the next look, and goes on from there", async () => {
    const { caseId, row, age } = await parcel();
    expect(await moveParcel({ caseId, status: "SHIPPED" })).toMatchObject({ caseId, status: "SHIPPED" });
    await look();
    expect(told.map(({ status }) => status)).toEqual(["SHIPPED"]);
    expect(await row()).toMatchObject({ status: "SHIPPED", told: true, hours: 72 });
    await age(72);
    await look();
    expect(told.map(({ status }) => status)).toEqual(["SHIPPED", "DELIVERED"]);
  });

  it("a parcel that is lost goes nowhere any more", async () => {
    const { caseId, row } = await parcel();
    await moveParcel({ caseId, status: "FAILED" });
    await look();
    expect(told.map(({ status }) => status)).toEqual(["FAILED"]);
    expect(await row()).toMatchObject({ status: "FAILED", told: true, seconds: null });
  });
});
