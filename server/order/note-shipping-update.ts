import { randomUUID } from "node:crypto";
import { signals } from "@/domain/contracts";
import { hasLeft, type ShippingUpdate, type ShippingUpdatedEvent } from "@/domain/order/shipping-update";
import { parcelStages } from "@/domain/order/stages";
import { auditJson } from "../audit";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { cancelPendingSql, finallyDecidedSql, isoSql } from "../sql";
import { shippingUpdateSql } from "./shipping-updates-sql";

/** News of one order that are kept, beside that it has left; a carrier that says more is out of order, and the workflow's history has to end. */
const newsKept = 200;

/** Whether case `c` has a parcel that may be told of. */
const withParcel = `c.stage = ANY ('{${parcelStages.join(",")}}')`;
/** Somebody wants the order stopped, and it is not said yet that it cannot be. */
const stoppingSql = `(c.irrevocable_at IS NULL AND (${cancelPendingSql} OR ${finallyDecidedSql}))`;

// Goods that leave settle the order for good, in the same statement that keeps the news: afterwards nobody cancels it, and whoever
// cancelled before finds the door shut to this. What the carrier answers when he is asked is the truth, whatever we meant to do.
const note = statement<{ answer: ShippingUpdate; queued: number }>(
  "note-shipping-update",
  `WITH told_of AS (
    SELECT c.id, c.workflow_id, c.status, c.irrevocable_at FROM cases c JOIN orders o ON o.case_id = c.id
    WHERE c.id = $1 AND ($8::boolean AND c.irrevocable_at IS NULL OR (SELECT count(*) FROM shipping_updates s WHERE s.case_id = $1) < ${newsKept}) AND ($7 = 'TRACKING' OR o.state <> 'CANCELLED' AND ${withParcel} AND NOT ($8::boolean AND ${stoppingSql}))
  ), noted AS (
    INSERT INTO shipping_updates AS u (id, case_id, status, carrier, tracking_number, at, by)
    SELECT $2, id, $3, $4, $5, $6, $7 FROM told_of ON CONFLICT DO NOTHING
    RETURNING u.id, u.case_id, ${shippingUpdateSql} AS answer, u.at
  ), left_us AS (
    UPDATE orders o SET state = 'SHIPPED', settled_at = now() FROM noted WHERE o.case_id = noted.case_id AND $8 AND o.state <> 'SHIPPED'
  ), settled AS (
    UPDATE cases c SET irrevocable_at = now() FROM noted WHERE c.id = noted.case_id AND $8 AND c.irrevocable_at IS NULL
  ), queued AS (
    INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key)
    SELECT t.id, t.workflow_id, 'SIGNAL', $9, jsonb_build_object('updateId', noted.id, 'status', $3::text, 'at', ${isoSql("noted.at")}),
      'shipping:' || noted.id
    FROM noted, told_of t WHERE t.status = 'OPEN' AND t.irrevocable_at IS NULL
    RETURNING id
  )
  SELECT noted.answer, append_audit(case_id, case_id, jsonb_set($10::jsonb, '{data,updateId}', to_jsonb(id))),
    (SELECT count(*) FROM queued) AS queued
  FROM noted`,
);

const findSame = statement<{ answer: ShippingUpdate }>(
  "same-shipping-update",
  `SELECT ${shippingUpdateSql} AS answer FROM shipping_updates u
  WHERE u.case_id = $1 AND u.status = $2 AND u.at = $3::timestamptz(3) AND coalesce(u.tracking_number, '') = coalesce($4, '')`,
);

export type NoteShippingUpdate = {
  caseId: string;
  update: ShippingUpdatedEvent;
  by: ShippingUpdate["by"];
  /** Who says so, for the trail. */
  who: {
    actor: { id: string; name: string } | { system: "carrier" | "workflow" };
    ip?: string | undefined;
    userAgent?: string | undefined;
  };
};

/**
 * Keeps news of a parcel, queues it for the order's workflow, and settles the order when the goods have left, all at once or not at all.
 * The same news again is the first one.
 * @returns undefined when there is no parcel to tell of, or the order is being stopped and the goods must not leave
 */
export const noteShippingUpdate = ({ caseId, update, by, who }: NoteShippingUpdate): Promise<ShippingUpdate | undefined> =>
  inTransaction(async (connection) => {
    await holdCase(caseId, connection);
    const { status, carrier = null, trackingNumber = null, at } = update;
    const [same] = await findSame([caseId, status, at, trackingNumber], connection);
    if (same) return same.answer;
    const event = auditJson({ type: "order.shippingUpdated", ...who, data: { updateId: "", ...update, by } });
    const values = [
      caseId,
      randomUUID(),
      status,
      carrier,
      trackingNumber,
      at,
      by,
      hasLeft(status),
      signals.shippingUpdated,
      event,
    ];
    return (await note(values, connection))[0]?.answer;
  });
