import { isoSql } from "../sql";

/** A row `u` of shipping_updates as `shippingUpdateSchema` has it, as jsonb. */
export const shippingUpdateSql = `jsonb_build_object('id', u.id, 'status', u.status, 'carrier', u.carrier, 'trackingNumber', u.tracking_number,
  'at', ${isoSql("u.at")}, 'receivedAt', ${isoSql("u.received_at")}, 'by', u.by)`;

/** All that is known of the parcel of case `c`, oldest news first. */
export const shippingOfCaseSql = `(SELECT coalesce(jsonb_agg(${shippingUpdateSql} ORDER BY u.at, u.received_at), '[]')
  FROM shipping_updates u WHERE u.case_id = c.id)`;
