import { loanPaths } from "./loan-recorded-paths";
import { orderPaths } from "./order-recorded-paths";
import { orderStops } from "./order-recorded-stops";
import type { RecordedPaths } from "./recorded-case";

/** Every path of the kinds of case that were new in a release, by the folder of its histories. */
export const recordedPaths: Record<string, RecordedPaths> = {
  "2-loan-whole": loanPaths,
  "3-order": { ...orderPaths, ...orderStops },
};
