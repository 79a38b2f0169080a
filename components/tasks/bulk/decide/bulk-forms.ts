import type { ComponentType } from "react";
import { lazyPart } from "../../../lazy-part";
import type { BulkFormProps } from "./bulk-form-props";

// Each is loaded when somebody decides several at once.
const forms: Record<string, ComponentType<BulkFormProps>> = {
  "order.review": lazyPart(async () => (await import("../../../order/order-bulk-form")).OrderBulkForm),
  "loan.review": lazyPart(async () => (await import("../../../loan/loan-bulk-form")).LoanBulkForm),
};

/** Registry of forms that decide several tasks of one type; undefined where there is none. */
export const bulkFormOf = (type: string): ComponentType<BulkFormProps> | undefined =>
  Object.hasOwn(forms, type) ? forms[type] : undefined;
