import { AppError } from "@/domain/errors";
import { parcelStages } from "@/domain/order/stages";
import { statement } from "../db";
import { cancelPendingSql, finallyDecidedSql } from "../sql";

const select = statement<{ stage: string; status: string; stopping: boolean }>(
  "why-no-shipping-update",
  `SELECT c.stage, c.status, ${cancelPendingSql} OR ${finallyDecidedSql} AS stopping
  FROM cases c WHERE c.id = $1`,
);

/** Why news of a parcel was not taken: CASE_CLOSED for an order that is stopped, CANCEL_PENDING while it is being stopped, TOO_EARLY before it is paid. */
export const whyNoUpdate = async (caseId: string): Promise<AppError> => {
  const [row] = await select([caseId]);
  const params = { status: row?.status };
  if (row && (!["OPEN", "COMPLETED"].includes(row.status) || row.stage === "CANCELLING"))
    return new AppError("CASE_CLOSED", "This order was cancelled; its parcel must not be handed over.", { params });
  if (row?.stopping)
    return new AppError("CANCEL_PENDING", "A cancellation of this order is under way; its parcel must not leave.", { params });
  if (parcelStages.some((stage) => stage === row?.stage))
    return new AppError("TOO_MANY_REQUESTS", "More has been told of this parcel than can be kept.", { params });
  return new AppError("TOO_EARLY", "This order has no parcel that could leave yet.", { params, retryAfter: 30 });
};
