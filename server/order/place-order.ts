import { statement } from "../db";

const insertOrder = statement(
  "place-order",
  `WITH placed AS (
    INSERT INTO orders (case_id, customer_id, mailbox) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING case_id
  )
  SELECT append_audit(case_id, case_id, $4) FROM placed`,
);

export type PlaceOrder = { caseId: string; customerId: string | null; mailbox: string; event: string };

/** An order stands from here on. A repeat changes nothing. @param event what goes on the trail */
export const placeOrder = async ({ caseId, customerId, mailbox, event }: PlaceOrder): Promise<void> => {
  await insertOrder([caseId, customerId, mailbox, event]);
};
