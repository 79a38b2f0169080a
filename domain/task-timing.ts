import { z } from "zod";
import { versionedSchema } from "./calendar";

/** The policy a task's clock is of, and the calendar it counts the open hours of, each with the version that counts for this task. */
export const taskTimingSchema = z.object({
  policy: versionedSchema.optional(),
  /** Left out: every hour counts. */
  calendar: versionedSchema.optional(),
});
export type TaskTiming = z.infer<typeof taskTimingSchema>;
