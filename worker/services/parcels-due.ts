import type { ShippingStatus } from "@/domain/order/shipping-update";
import { statement } from "@/server/db";
import { nextMoveSql, nextStatusSql } from "@/server/demo/parcel-sql";
import { isoSql } from "@/server/sql";

/** What a carrier has to say of a parcel; `at` when it happened, ISO 8601 UTC. */
export type ParcelNews = { key: string; caseId: string; status: ShippingStatus; trackingNumber: string; at: string };

/** Seconds until what could not be told is told again: twice as long each time, at most an hour of the case's time. */
const pauseSql = "greatest(1, least(power(2, least(s.tell_attempts, 12)), 3600 / s.time_scale)) * interval '1 second'";

// Telling takes time, in which nobody should wait for the row: it is taken by putting off its next look.
const take = statement<ParcelNews>(
  "carrier-take",
  `UPDATE sim_shipments s SET
    status = CASE WHEN s.told THEN ${nextStatusSql("s.status")} ELSE s.status END,
    changed_at = CASE WHEN s.told THEN now() ELSE s.changed_at END,
    tell_attempts = CASE WHEN s.told THEN 1 ELSE s.tell_attempts + 1 END,
    told = false, next_update_at = now() + ${pauseSql}
  WHERE s.key = ANY (ARRAY(
    SELECT key FROM sim_shipments WHERE next_update_at <= now() ORDER BY next_update_at LIMIT $1 FOR UPDATE SKIP LOCKED))
  RETURNING s.key, s.case_id AS "caseId", s.status, s.tracking_number AS "trackingNumber", ${isoSql("s.changed_at")} AS at`,
);

/** Parcels that have moved on just now and those whose last news nobody took yet, at most so many. */
export const takeDueParcels = (limit: number): Promise<ParcelNews[]> => take([limit]);

const tellDone = statement(
  "carrier-told",
  `UPDATE sim_shipments s SET told = true, tell_attempts = 0, next_update_at = ${nextMoveSql}
  WHERE s.key = $1 AND s.status = $2 AND NOT s.told`,
);

/** Somebody took the news: the parcel goes on its way. */
export const noteTold = async ({ key, status }: ParcelNews): Promise<void> => {
  await tellDone([key, status]);
};
