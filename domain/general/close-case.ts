import { z } from "zod";
import { textSchema } from "../text";

/** How a workflow that is not ours closes its case; `outcome` is what came of it, in words. */
export const closeCaseInputSchema = z.object({
  status: z.enum(["COMPLETED", "REJECTED", "CANCELLED", "FAILED"]),
  outcome: textSchema(500).optional(),
});
export type CloseCaseInput = z.input<typeof closeCaseInputSchema>;
