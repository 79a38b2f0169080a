import { ApplicationFailure } from "@temporalio/activity";
import { type Order, orderSchema } from "@/domain/order/order";
import { statement } from "@/server/db";

type OrderRow = { data: unknown; applicantId: string | null; timeScale: number };

const selectCase = statement<OrderRow>(
  "order-case",
  `SELECT data, applicant_id AS "applicantId", time_scale AS "timeScale" FROM cases WHERE id = $1`,
);

/** An order as stored. Fails finally when there is no such case. */
export const readOrderRow = async (caseId: string): Promise<OrderRow> => {
  const [row] = await selectCase([caseId]);
  if (!row) throw ApplicationFailure.nonRetryable(`there is no case ${caseId}`, "CASE_MISSING");
  return row;
};

/** An order that was accepted. */
export const readOrder = async (caseId: string): Promise<Order & { timeScale: number }> => {
  const { data, timeScale } = await readOrderRow(caseId);
  return { ...orderSchema.parse(data), timeScale };
};
