import { randomUUID } from "node:crypto";
import type { AuditEventData } from "@/domain/audit-event";
import type { Case } from "@/domain/case";
import { type CaseType, type CaseTypeDefinition, caseTypes, openedTypes } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import { channelsOf } from "@/domain/notice-groups";
import { auditJson } from "./audit";
import { actorOf, type Caller, type Idempotency } from "./caller";
import { caseContents } from "./case-contents";
import { statement } from "./db";
import { getEnv } from "./env";
import { findAnswer } from "./idempotency";
import { readCaseData } from "./read-case-data";
import { isoSql, mailboxSql } from "./sql";

const insertCase = statement<{ answer: Case }>(
  "start-case",
  `WITH now AS (SELECT now()::timestamptz(3) AS at),
  numbered AS (SELECT $4 || '-' || lpad(nextval('case_number_seq')::text, 6, '0') AS number),
  answer AS (
    SELECT jsonb_build_object('id', $1::uuid, 'type', $3::text, 'number', numbered.number, 'title', $6::text, 'stage', $5::text,
      'status', 'OPEN', 'amount', $7::bigint, 'currency', $8::text, 'version', 1,
      'createdAt', ${isoSql("now.at")}, 'updatedAt', ${isoSql("now.at")}, 'closedAt', null) AS answer
    FROM now, numbered
  ),
  key AS (
    INSERT INTO idempotency_keys (user_id, key, request_hash, response)
    SELECT $2::uuid, $16, $17, answer FROM answer WHERE $16::text IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING key
  ),
  created AS (
    INSERT INTO cases (id, type, number, title, stage, amount, currency, data, applicant_id, applicant_name, applicant_email,
      created_by_id, workflow_id, time_scale, created_at, updated_at)
    SELECT $1, $3, numbered.number, $6, $5, $7, $8, $9,
      coalesce($10::uuid, (SELECT id FROM users WHERE ${mailboxSql("email")} = ${mailboxSql("$12::text")} ORDER BY email = $12 DESC LIMIT 1)),
      $11, $12, $2, $13, $14, now.at, now.at
    FROM now, numbered WHERE $16::text IS NULL OR EXISTS (SELECT FROM key)
    RETURNING id, number, amount, currency, applicant_id, applicant_email, workflow_id, created_at
  ),
  snapshot AS (
    INSERT INTO case_snapshots (case_id, version, state, as_of)
    SELECT id, 1, jsonb_build_object('stage', $5, 'status', 'OPEN', 'version', 1, 'tasks', '[]'::jsonb, 'timers', '[]'::jsonb,
      'unknownSignals', 0, 'history', jsonb_build_array(jsonb_build_object('from', null, 'to', $5, 'at', ${isoSql("created_at")}))), created_at
    FROM created
  ),
  started AS (
    INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key)
    SELECT id, workflow_id, 'START', $15, jsonb_build_object('caseId', id, 'timeScale', $14::float8), 'start:' || id FROM created
  ),
  noted AS (
    INSERT INTO notifications (id, event_key, user_id, address, channel, kind, case_id, params)
    SELECT gen_random_uuid(), 'case:' || id || ':received', applicant_id, CASE channel WHEN 'EMAIL' THEN applicant_email END, channel, $19,
      id, jsonb_build_object('number', number, 'amount', amount, 'currency', currency)
    FROM created, notice_channels(applicant_id, $21, $22) AS channel WHERE channel = 'EMAIL' OR applicant_id IS NOT NULL
    RETURNING user_id, channel
  ),
  told AS (
    SELECT 1 AS turn, jsonb_set($18::jsonb, '{data,number}', to_jsonb(number)) AS event FROM created
    UNION ALL
    SELECT 2, $20::jsonb || jsonb_build_object('data', jsonb_build_object('kind', $19::text, 'userId', coalesce(user_id::text, ''),
      'channels', jsonb_agg(channel ORDER BY channel))) FROM noted GROUP BY user_id
  )
  SELECT answer.answer, append_audit(created.id, created.id, told.event) FROM created, answer, told ORDER BY told.turn`,
);

export type StartCase = {
  actor: Caller;
  type: string;
  data: unknown;
  idempotency?: Idempotency | undefined;
  /** Only for seeded cases, whose ids are fixed. */
  id?: string;
  /** Policy clocks of this case run so many times faster; default from the environment. */
  timeScale?: number;
};

type Definition = (typeof caseTypes)[CaseType];

const isOpened = (type: string): type is CaseType => (openedTypes as string[]).includes(type);

const eventsOf = (definition: Definition, actor: Caller, id: string, data: AuditEventData["case.created"]) => ({
  created: auditJson({ type: "case.created", ...actorOf(actor), workflowId: definition.workflowId(id), data }),
  received: auditJson({
    type: "notice.recorded",
    actor: { system: "workflow" },
    data: { kind: definition.receipt ?? "", channels: [], userId: "" },
  }),
});

/** What is stored of a new case, and for whom. Throws AppError VALIDATION_FAILED, FORBIDDEN. */
const contentOf = async (type: CaseType, actor: Caller, data: unknown) => {
  // The registry holds for each type what fits it; the compiler cannot follow that through a variable.
  const definition = caseTypes[type] as unknown as CaseTypeDefinition<never, unknown>;
  const { given, ownerId } = readCaseData(definition, actor, data);
  const content: unknown = await caseContents[type](given);
  return { ownerId, person: definition.person(given), content, ...definition.summary(content) };
};

/**
 * Opens a case: row, first snapshot, audit event, the applicant's notice and the order to start its workflow are one statement.
 * Throws AppError VALIDATION_FAILED, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const startCase = async ({ actor, type, data, idempotency, id = randomUUID(), timeScale }: StartCase): Promise<Case> => {
  if (!isOpened(type))
    throw new AppError("VALIDATION_FAILED", "There is no such kind of case.", {
      errors: [{ path: "type", code: "invalid_value", message: `Must be one of ${openedTypes.join(", ")}` }],
    });
  const definition = caseTypes[type];
  const { ownerId, person, content, title, amount, currency } = await contentOf(type, actor, data);
  const onBehalf = ownerId === null;
  const events = eventsOf(definition, actor, id, { type, number: "", amount, currency, onBehalf });
  const [created] = await insertCase([
    id,
    actor.id,
    type,
    definition.numberPrefix,
    definition.firstStage,
    title,
    amount,
    currency,
    JSON.stringify(content),
    ownerId,
    person.name,
    person.email,
    definition.workflowId(id),
    timeScale ?? getEnv().TIME_SCALE,
    definition.workflow,
    idempotency?.key ?? null,
    idempotency?.requestHash ?? null,
    events.created,
    definition.receipt,
    events.received,
    ...(definition.receipt === null ? [null, null] : channelsOf(definition.receipt)),
  ]);
  if (created) return created.answer;
  const earlier = await findAnswer<Case>(actor.id, idempotency);
  if (!earlier) throw new AppError("UNAVAILABLE", "The case could not be stored; try again.", { retryAfter: 1 });
  return earlier;
};
