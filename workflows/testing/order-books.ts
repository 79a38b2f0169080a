import { pool } from "../../server/db";

type Stock = { on_hand: number; reserved: number; shipped: number; initial: number };
type Payment = { authorised: number; captured: number; refunded: number; voided: boolean };
type PaymentCall = { call: string; outcome: string | null; attempts: number };
type Parcel = { key: string; status: string; address: { city: string } };

/** What the outside systems' own books say of one order, and of the product it is about. Amounts in minor units. */
export const orderBooks = (workflowId: string, sku: string) => {
  const keyed = async <Row>(sql: string): Promise<Row[]> => (await pool().query(sql, [`${workflowId}:%`])).rows as Row[];
  return {
    stock: async () => {
      const [row] = (await pool().query("SELECT on_hand, reserved, shipped, initial FROM sim_stock WHERE sku = $1", [sku])).rows;
      return row as Stock;
    },
    payments: () => keyed<Payment>("SELECT authorised, captured, refunded, voided FROM sim_payments WHERE key LIKE $1"),
    calls: () => keyed<PaymentCall>("SELECT call, outcome, attempts FROM sim_payment_calls WHERE key LIKE $1 ORDER BY call"),
    /** Parcels, first one first. */
    shipments: () => keyed<Parcel>("SELECT key, status, address FROM sim_shipments WHERE key LIKE $1 ORDER BY key"),
  };
};
