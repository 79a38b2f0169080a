import type { driveCase } from "./driven-case";
import { loanPaths } from "./loan-recorded-paths";
import { orderPaths } from "./order-recorded-paths";
import { orderStops } from "./order-recorded-stops";

/** A case that has been driven so far that it ends by itself. */
export type RecordedCase = Pick<ReturnType<typeof driveCase>, "workflowId" | "handle" | "ended" | "rows">;
export type RecordedPaths = Record<string, () => Promise<RecordedCase>>;

/** Every path of the kinds of case that were new in a release, by the folder of its histories. */
export const recordedPaths: Record<string, RecordedPaths> = {
  "2-loan-whole": loanPaths,
  "3-order": { ...orderPaths, ...orderStops },
};
