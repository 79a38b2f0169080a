import { randomBytes } from "node:crypto";
import type { ShippingAddress } from "@/domain/order/order";
import { statement } from "@/server/db";
import { firstMoveSql } from "@/server/demo/parcel-sql";
import { isoSql } from "@/server/sql";
import { SystemDeclined } from "./outside-system";
import type { Shipment } from "./shipping";

/** What the carrier of the demo is called. */
export const carrierName = "Nordpost";

const columns = `status, '${carrierName}' AS carrier, tracking_number AS "trackingNumber", ${isoSql("changed_at")} AS at`;

const insertShipment = statement(
  "parcel-create",
  `INSERT INTO sim_shipments (key, case_id, address, status, tracking_number, time_scale, next_update_at)
  VALUES ($1, $2, $3, 'CREATED', $4, $5::float8, ${firstMoveSql("$5::float8")}) ON CONFLICT (key) DO NOTHING`,
);

// A parcel that was never ordered is cancelled all the same: its order, when it comes late, finds it so.
const cancel = statement(
  "parcel-cancel",
  `INSERT INTO sim_shipments AS s (key, case_id, status, tracking_number) VALUES ($1, $2, 'CANCELLED', $3)
  ON CONFLICT (key) DO UPDATE SET status = 'CANCELLED', changed_at = now(), next_update_at = NULL, told = true
  WHERE s.status IN ('CREATED', 'PICKED', 'FAILED')`,
);

const read = statement<Shipment>("parcel-read", `SELECT ${columns} FROM sim_shipments WHERE key = $1`);

const readPlace = statement<{ city: string | null; postalCode: string | null }>(
  "parcel-place",
  `SELECT address ->> 'city' AS city, address ->> 'postalCode' AS "postalCode" FROM sim_shipments WHERE key = $1`,
);

const newTrackingNumber = (): string => `NP-${randomBytes(5).toString("hex").toUpperCase()}`;

/** undefined: no such shipment. */
export const findShipment = async (key: string): Promise<Shipment | undefined> => (await read([key]))[0];

const known = async (key: string): Promise<Shipment> => {
  const shipment = await findShipment(key);
  if (!shipment) throw new Error("the carrier lost a shipment");
  return shipment;
};

/** City and postal code a shipment goes to, as far as it is known. */
export const placeOf = async (key: string): Promise<string[]> =>
  (await readPlace([key])).flatMap(({ city, postalCode }) => [city, postalCode]).filter((word) => word !== null);

export type ShipmentOrder = { key: string; caseId: string; address: ShippingAddress; timeScale: number };

/** Throws SystemDeclined NOT_POSSIBLE. */
export const createShipment = async ({ key, caseId, address, timeScale }: ShipmentOrder): Promise<Shipment> => {
  await insertShipment([key, caseId, JSON.stringify(address), newTrackingNumber(), timeScale]);
  const shipment = await known(key);
  if (shipment.status === "CANCELLED") throw new SystemDeclined("NOT_POSSIBLE", "this shipment was cancelled");
  return shipment;
};

/** @returns how the shipment stands then: cancelled, or gone already */
export const cancelShipment = async (key: string, caseId: string): Promise<Shipment["status"]> => {
  await cancel([key, caseId, newTrackingNumber()]);
  return (await known(key)).status;
};
