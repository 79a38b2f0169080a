import { z } from "zod";
import { instantSchema, textSchema } from "./text";

/** A message between an applicant and the desk. The applicant sees the desk without names. */
export const messageSchema = z.object({
  id: z.uuid(),
  fromDesk: z.boolean(),
  author: z.string().nullable(),
  text: z.string(),
  createdAt: instantSchema,
  readAt: instantSchema.nullable(),
});
export type CaseMessage = z.infer<typeof messageSchema>;

export const writeMessageSchema = z.strictObject({ text: textSchema(4_000) });
