import { z } from "zod";
import { instantSchema } from "./text";

/** What is not sent yet, kept per person: a decision on a task for a day, an application for a month. */
export const draftSchema = z.object({ data: z.record(z.string(), z.unknown()), savedAt: instantSchema });
export type Draft = z.infer<typeof draftSchema>;

/** Largest draft in bytes of JSON. */
export const maxDraftBytes = 32 * 1024;

export const saveDraftSchema = z.strictObject({
  data: z
    .record(z.string(), z.unknown())
    .refine((data) => JSON.stringify(data).length <= maxDraftBytes, { message: "Too long to keep" })
    // PostgreSQL refuses NUL in JSON as well, in keys and in texts.
    .refine((data) => !JSON.stringify(data).replaceAll("\\\\", "").includes("\\u0000"), {
      message: "Contains characters that cannot be kept",
    }),
});

/** Drafts a person may keep beside those of tasks. */
export const draftKeySchema = z.enum(["application-loan", "application-order"]);

/** How long drafts are kept, as SQL intervals. */
export const draftLife = { task: "24 hours", application: "30 days" } as const;
