import { z } from "zod";
import type { Ledgers } from "@/domain/demo/ledgers";
import { parcelMoves } from "@/domain/demo/parcel-road";
import { AppError } from "@/domain/errors";
import { statement } from "../db";
import { requireDemo } from "../demo";
import { isoSql } from "../sql";
import { nextStatusSql, statusesBefore } from "./parcel-sql";

export const moveParcelSchema = z.strictObject({ caseId: z.uuid(), status: z.enum(parcelMoves).optional() });
type Parcel = Ledgers["shipments"][number];

const parcelSql = `SELECT key, status FROM sim_shipments WHERE case_id = $1 ORDER BY status = 'CANCELLED', created_at DESC LIMIT 1`;

// The next look of the carrier tells of it.
const move = statement<Parcel>(
  "demo-move-parcel",
  `UPDATE sim_shipments s SET status = $2, changed_at = now(), told = false, tell_attempts = 0,
    next_update_at = date_trunc('milliseconds', now())
  FROM (${parcelSql}) AS p WHERE s.key = p.key AND s.status = ANY ($3::text[])
  RETURNING s.case_id AS "caseId", s.key, s.status, s.tracking_number AS "trackingNumber", ${isoSql("s.next_update_at")} AS "nextUpdateAt"`,
);

const readParcel = statement<{ status: string; next: (typeof parcelMoves)[number] | null }>(
  "demo-read-parcel",
  `SELECT p.status, ${nextStatusSql("p.status")} AS next FROM (${parcelSql}) AS p`,
);

const cannot = (message: string): AppError =>
  new AppError("VALIDATION_FAILED", message, { errors: [{ path: "status", code: "invalid_value", message }] });

/**
 * Moves the parcel of an order to the given status, or to its next one, and has the carrier tell of it.
 * Throws AppError NOT_FOUND without a parcel and outside demo mode, VALIDATION_FAILED for a way a parcel does not go.
 */
export const moveParcel = async ({ caseId, status }: z.output<typeof moveParcelSchema>): Promise<Parcel> => {
  requireDemo();
  const [parcel] = await readParcel([caseId]);
  if (!parcel) throw new AppError("NOT_FOUND", "The carrier has no parcel of this order.");
  const to = status ?? parcel.next;
  if (to === null) throw cannot(`The parcel is ${parcel.status} and goes no further`);
  const [moved] = await move([caseId, to, statusesBefore(to)]);
  if (!moved) throw cannot(`A parcel that is ${parcel.status} does not become ${to}`);
  return moved;
};
