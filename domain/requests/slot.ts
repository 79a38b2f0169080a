import { z } from "zod";
import { localizedTextSchema, writtenTextSchema } from "../localized-text";
import { textSchema } from "../text";

export const slotKinds = ["DOCUMENT", "TEXT", "NUMBER", "DATE", "CHOICE"] as const;
export type SlotKind = (typeof slotKinds)[number];

/** EMPTY: nothing usable yet. REFUSED: a reviewer said why what was sent does not do. */
export const slotStatuses = ["EMPTY", "FILLED", "REFUSED"] as const;
export type SlotStatus = (typeof slotStatuses)[number];

/** Media types that can be asked for and sent. */
export const documentTypes = ["application/pdf", "image/png", "image/jpeg"] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Most slots in one request, most files in one slot, most files in one case. */
export const requestLimits = { slots: 10, filesPerSlot: 5, filesPerCase: 20, rounds: 5 } as const;

/** One thing asked for: a document or an answer. As a reviewer writes it; a label in one language stands for both. */
export const askedSlotSchema = z
  .strictObject({
    kind: z.enum(slotKinds),
    label: writtenTextSchema(120),
    help: writtenTextSchema(500).optional(),
    required: z.boolean().default(true),
    /** Media types of a document; left out: every type we take. */
    accept: z.array(z.enum(documentTypes)).min(1).optional(),
    maxFiles: z.int().min(1).max(requestLimits.filesPerSlot).default(requestLimits.filesPerSlot),
    /** What can be chosen, for kind CHOICE. */
    options: z
      .array(z.strictObject({ value: textSchema(60), label: writtenTextSchema(120) }))
      .min(2)
      .max(12)
      .optional(),
    /** Field of the case's data that the answer replaces, one of the case type's `answerFields`. */
    target: z.string().max(60).optional(),
  })
  .refine(({ kind, options }) => (kind === "CHOICE") === (options !== undefined), {
    path: ["options"],
    message: "A choice needs options, nothing else has any",
  });
export type AskedSlot = z.output<typeof askedSlotSchema>;

export const slotValueSchema = z.union([z.string(), z.number()]);
export type SlotValue = z.infer<typeof slotValueSchema>;

export const documentStatuses = ["QUARANTINE", "CLEAN", "REFUSED"] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** A slot as the API gives it; labels and reasons in both languages as far as they were written. */
export const slotSchema = z.object({
  id: z.uuid(),
  kind: z.enum(slotKinds),
  label: localizedTextSchema(120),
  help: localizedTextSchema(500).nullable(),
  required: z.boolean(),
  accept: z.array(z.enum(documentTypes)),
  maxFiles: z.int(),
  options: z.array(z.object({ value: z.string(), label: localizedTextSchema(120) })).nullable(),
  target: z.string().nullable(),
  status: z.enum(slotStatuses),
  value: slotValueSchema.nullable(),
  /** Why a reviewer did not accept it. */
  refusal: z.string().nullable(),
  documents: z.array(z.lazy(() => documentSchema)),
});
export type Slot = z.infer<typeof slotSchema>;

/** A file as the API gives it. `refusal` is a code of `uploadRefusals`; what reviewers said is for staff only. */
export const documentSchema = z.object({
  id: z.uuid(),
  kind: z.enum(["UPLOAD", "AGREEMENT", "SIGNED_AGREEMENT"]),
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  /** Hex. */
  sha256: z.string(),
  type: z.string(),
  status: z.enum(documentStatuses),
  refusal: z.string().nullable(),
  createdAt: z.iso.datetime(),
  slotId: z.uuid().nullable(),
  requestId: z.uuid().nullable(),
  reviews: z
    .array(
      z.object({
        by: z.object({ id: z.uuid(), name: z.string() }),
        verdict: z.enum(["REVIEWED", "NOT_ACCEPTABLE"]),
        reason: z.string().nullable(),
        at: z.iso.datetime(),
      }),
    )
    .optional(),
});
export type CaseDocument = z.infer<typeof documentSchema>;
