import { z } from "zod";
import { dateSchema, instantSchema } from "../text";

export const agreementStatuses = ["OPEN", "ACCEPTED", "DECLINED", "EXPIRED", "VOIDED"] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** One month of the plan; amounts in minor units. */
export const instalmentSchema = z.object({
  number: z.int(),
  dueDate: dateSchema,
  payment: z.int(),
  interest: z.int(),
  principal: z.int(),
  balance: z.int(),
});

/** GET /api/cases/{id}/offer: the agreement put before the applicant. Amounts in minor units, rate in basis points. */
export const offerSchema = z.object({
  agreementId: z.uuid(),
  caseId: z.uuid(),
  status: z.enum(agreementStatuses),
  terms: z.object({ amount: z.int(), currency: z.string(), rateBps: z.int(), termMonths: z.int() }),
  /** What was applied for; other terms make the offer a counter-offer. */
  asked: z.object({ amount: z.int(), termMonths: z.int() }),
  counterOffer: z.boolean(),
  plan: z.object({ payment: z.int(), totalInterest: z.int(), totalPaid: z.int(), instalments: z.array(instalmentSchema) }),
  documentId: z.uuid(),
  documentSha256: z.string(),
  preparedAt: instantSchema,
  openUntil: instantSchema,
  answeredAt: instantSchema.nullable(),
  signedDocumentId: z.uuid().nullable(),
  loan: z.object({ loanId: z.uuid(), number: z.string(), disbursementDate: dateSchema.nullable() }).nullable(),
});
export type Offer = z.infer<typeof offerSchema>;

/** Data of the case event `documentSigned`; the password is asked again and never stored. */
export const documentSignedEventSchema = z.strictObject({
  accepted: z.boolean(),
  documentSha256: z.string().regex(/^[0-9a-f]{64}$/),
  password: z.string().min(1).max(200),
});

/** Whether terms differ from what was applied for. */
export const isCounterOffer = (
  terms: { amount: number; termMonths: number },
  asked: { amount: number; termMonths: number },
): boolean => terms.amount !== asked.amount || terms.termMonths !== asked.termMonths;
