import { z } from "zod";
import { caseDetailSchema } from "./case";
import { pageSchema, timelineItemSchema } from "./listing";
import { meSchema } from "./me";
import { productSchema } from "./order/order";
import { documentSchema } from "./requests/slot";
import { taskDetailSchema } from "./task";
import { commentSchema } from "./task-actions";

/** Most events and comments that come with a task; the rest is asked for by their own lists. */
export const openingLimit = 100;

/** GET /api/tasks/{id}/opening: everything a task's page opens with. `timeline` and `comments` are null in one's own case, `products` where the case is no order. */
export const taskOpeningSchema = z.object({
  me: meSchema,
  task: taskDetailSchema,
  case: caseDetailSchema,
  documents: z.array(documentSchema),
  timeline: pageSchema(timelineItemSchema).nullable(),
  comments: z.array(commentSchema).nullable(),
  products: z.array(productSchema).nullable(),
});
export type TaskOpening = z.infer<typeof taskOpeningSchema>;
