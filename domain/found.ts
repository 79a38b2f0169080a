import { z } from "zod";
import { caseSchema } from "./case";
import { taskSchema } from "./task";
import { textSchema } from "./text";

/** GET /api/search: name, number, e-mail or amount, as of the inbox. */
export const searchSchema = z.object({ q: textSchema(100) });

/** Most tasks and most cases a search of everything tells. */
export const foundLimit = 6;

/** What a search of everything finds: open tasks of one's roles, soonest due first, and cases, newest first; `foundLimit` of each. */
export const foundSchema = z.object({ tasks: z.array(taskSchema), cases: z.array(caseSchema) });
export type Found = z.infer<typeof foundSchema>;
