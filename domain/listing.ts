import { z } from "zod";
import { instantSchema } from "./text";

/** One page of a list; `nextCursor` is null on the last page. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export type Page<Item> = { items: Item[]; nextCursor: string | null };

export const limitSchema = z.coerce.number().int().min(1).max(100).default(25);
export const cursorSchema = z.string().max(500).optional();

const actorSchema = z.union([z.object({ id: z.uuid(), name: z.string() }), z.object({ system: z.string() })]);

/** One line of a case's timeline, oldest first; timers still to come are in the case state. */
export const timelineItemSchema = z.object({
  seq: z.int(),
  at: instantSchema,
  type: z.string(),
  actor: actorSchema,
  taskId: z.uuid().optional(),
  data: z.record(z.string(), z.unknown()),
});
export type TimelineItem = z.infer<typeof timelineItemSchema>;

/** One event of the trail with its place in the hash chain; hashes in hex, `body` the exact bytes that were hashed. */
export const auditItemSchema = z.object({
  caseId: z.uuid().nullable(),
  caseNumber: z.string().nullable(),
  chainId: z.uuid(),
  seq: z.int(),
  at: instantSchema,
  type: z.string(),
  actor: actorSchema,
  taskId: z.uuid().optional(),
  ip: z.string().optional(),
  userAgent: z.string().optional(),
  workflowId: z.string().optional(),
  runId: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
  body: z.string(),
  prevHash: z.string(),
  hash: z.string(),
});
export type AuditItem = z.infer<typeof auditItemSchema>;

/** GET /api/audit/chain?caseId=: whether every hash of the chain is right, and where it first is not. */
export const chainCheckSchema = z.object({
  caseId: z.uuid(),
  ok: z.boolean(),
  events: z.int(),
  brokenAt: z.object({ seq: z.int(), reason: z.string() }).nullable(),
  checkedAt: instantSchema,
});
export type ChainCheck = z.infer<typeof chainCheckSchema>;

export const notificationSchema = z.object({
  id: z.uuid(),
  kind: z.string(),
  caseId: z.uuid().nullable(),
  params: z.record(z.string(), z.unknown()),
  /** Address within the portal the notice leads to; null: its task or case. */
  place: z.string().nullable(),
  createdAt: instantSchema,
  readAt: instantSchema.nullable(),
});
export type NotificationItem = z.infer<typeof notificationSchema>;

export const mailboxMessageSchema = z.object({
  id: z.uuid(),
  sender: z.string(),
  recipient: z.string(),
  subject: z.string(),
  text: z.string(),
  receivedAt: instantSchema,
});
export type MailboxMessage = z.infer<typeof mailboxMessageSchema>;

/** Something a person of operations should look at. */
export const alertSchema = z.object({
  id: z.uuid(),
  kind: z.string(),
  caseId: z.uuid().nullable(),
  taskId: z.uuid().nullable(),
  message: z.string(),
  createdAt: instantSchema,
});
export type Alert = z.infer<typeof alertSchema>;

/** Message of the SSE stream `change`: what changed, never its content. */
export const changeSchema = z.object({ caseId: z.uuid(), taskId: z.uuid().nullable(), type: z.string() });
export type Change = z.infer<typeof changeSchema>;
