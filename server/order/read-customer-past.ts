import type { CustomerPast } from "@/domain/order/check";
import { statement } from "../db";
import { isoSql } from "../sql";

const select = statement<CustomerPast>(
  "customer-past",
  `SELECT count(*) AS orders, count(*) FILTER (WHERE o.state = 'SHIPPED') AS completed,
    count(*) FILTER (WHERE c.status = 'CANCELLED') AS cancelled, count(*) FILTER (WHERE c.status = 'REJECTED') AS rejected,
    coalesce(sum(c.amount) FILTER (WHERE o.state = 'SHIPPED' AND c.currency = $3), 0)::bigint AS spent,
    ${isoSql("min(o.placed_at)")} AS "firstOrderAt"
  FROM orders o JOIN cases c ON c.id = o.case_id WHERE o.mailbox = $2 AND o.case_id <> $1`,
);

/** What a customer, known by his mailbox, ordered before this case; `spent` in minor units of the currency. */
export const readCustomerPast = async (caseId: string, mailbox: string, currency: string): Promise<CustomerPast> => {
  const [past] = await select([caseId, mailbox, currency]);
  if (!past) throw new Error("counting gives a row");
  return past;
};
