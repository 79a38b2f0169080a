import { type ComponentType, lazy } from "react";
import type { BulkFormProps } from "./bulk-form-props";

// Each is loaded when somebody decides several at once.
const forms: Record<string, ComponentType<BulkFormProps>> = {
  "order.review": lazy(async () => ({ default: (await import("../../../order/order-bulk-form")).OrderBulkForm })),
  "loan.review": lazy(async () => ({ default: (await import("../../../loan/loan-bulk-form")).LoanBulkForm })),
};

/** Registry of forms that decide several tasks of one type; undefined where there is none. */
export const bulkFormOf = (type: string): ComponentType<BulkFormProps> | undefined =>
  Object.hasOwn(forms, type) ? forms[type] : undefined;
