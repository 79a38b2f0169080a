import { z } from "zod";
import { documentSchema } from "./requests/slot";

/** Most files attached to one task. */
export const filesPerTask = 10;

/** A file that a colleague attached to a task, for the others who work on it. */
export const attachmentSchema = documentSchema.extend({ by: z.object({ id: z.uuid(), name: z.string() }) });
export type Attachment = z.infer<typeof attachmentSchema>;
