import { channelsOf } from "@/domain/notice-groups";
import type { NoticeKind } from "@/domain/notices";
import type { Role } from "@/domain/roles";
import { auditJson } from "./audit";
import { type Queryable, statement } from "./db";
import { openTaskSql } from "./sql";

/** Whom a notice is for; `task` means who holds the task, or everybody who could take it, while it is open; `people` are these, about a task. */
export type Audience =
  | { to: "applicant" }
  | { to: "roles"; roles: Role[] }
  | { to: "task"; taskId: string }
  | { to: "people"; taskId: string; userIds: string[] };

/** The channels person `id` wants for this kind, `$11` and `$12` being its group and defaults. */
const wantedSql = (id: string): string => `CROSS JOIN LATERAL notice_channels(${id}, $11::text, $12::text[]) AS channel`;

const people = {
  applicant: `SELECT c.applicant_id AS user_id, CASE channel WHEN 'EMAIL' THEN c.applicant_email END AS address, channel
      FROM cases c ${wantedSql("c.applicant_id")}
      WHERE c.id = $1 AND $7::uuid IS NULL AND $8::text[] IS NULL
        AND CASE channel WHEN 'EMAIL' THEN c.applicant_email IS NOT NULL ELSE c.applicant_id IS NOT NULL END`,
  roles: `SELECT u.id AS user_id, NULL::text AS address, channel FROM users u ${wantedSql("u.id")}
      WHERE u.active AND $7::uuid IS NULL AND EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = ANY ($8::text[]))`,
  task: `SELECT u.id AS user_id, NULL::text AS address, channel FROM tasks t JOIN cases c ON c.id = t.case_id CROSS JOIN users u ${wantedSql("u.id")}
      WHERE t.id = $7 AND ${openTaskSql()} AND u.active AND $8::text[] IS NULL AND CASE WHEN t.assignee_id IS NOT NULL THEN u.id = t.assignee_id
        ELSE u.id IS DISTINCT FROM c.created_by_id AND u.id IS DISTINCT FROM c.applicant_id
          AND EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = ANY (t.required_roles)) END`,
  people: `SELECT u.id AS user_id, NULL::text AS address, channel FROM users u ${wantedSql("u.id")}
      WHERE u.active AND $7::uuid IS NOT NULL AND u.id = ANY ($8::uuid[])`,
} as const satisfies Record<Audience["to"], string>;

const insertFor = (audience: Audience["to"]) =>
  statement(
    `record-notices-${audience}`,
    `WITH person AS (${people[audience]}
    ), noted AS (
      INSERT INTO notifications (id, event_key, user_id, address, channel, kind, case_id, place, params)
      SELECT gen_random_uuid(), $2, p.user_id, p.address, p.channel, $3, c.id, $9,
        jsonb_build_object('amount', c.amount, 'currency', c.currency) || $4::jsonb
          || coalesce((SELECT d.data - ARRAY['comment', 'note'] FROM decisions d WHERE d.id = $5::uuid), '{}')
          || coalesce((SELECT jsonb_build_object('missing', jsonb_agg(s.label ORDER BY s.place)) FROM request_slots s
            WHERE s.request_id = $10::uuid AND s.required AND s.status <> 'FILLED' HAVING count(*) > 0), '{}')
          || jsonb_build_object('number', c.number)
      FROM person p, cases c WHERE c.id = $1
      ON CONFLICT DO NOTHING
      RETURNING coalesce(user_id::text, '') AS user_id, channel
    ), per_person AS (SELECT user_id, jsonb_agg(channel ORDER BY channel) AS channels FROM noted GROUP BY user_id)
    SELECT append_audit($1, $1, $6::jsonb || jsonb_build_object('data',
      jsonb_build_object('kind', $3::text, 'channels', channels, 'userId', user_id))) FROM per_person ORDER BY user_id`,
  );

const insert = {
  applicant: insertFor("applicant"),
  roles: insertFor("roles"),
  task: insertFor("task"),
  people: insertFor("people"),
};

/** The parameters `$7` and `$8`: the task, and the roles or people. */
const audienceValues = (audience: Audience): [taskId: string | null, chosen: string[] | null] => {
  if (audience.to === "roles") return [null, audience.roles];
  if (audience.to === "people") return [audience.taskId, audience.userIds];
  return [audience.to === "task" ? audience.taskId : null, null];
};

export type RecordNotices = {
  caseId: string;
  /** One event, one notice per person and channel. */
  eventKey: string;
  kind: NoticeKind;
  audience: Audience;
  /** Codes, numbers and words of the desk for the text, beside amount and currency of the case; `number` is always the case's. */
  params?: Record<string, unknown>;
  /** Address within the portal that the notice leads to, `/my/<caseId>/requests/<requestId>`; left out: the task or case. */
  place?: string;
  /** Adds the data of this decision (terms, or reasons and message), without its internal comment. */
  decisionId?: string | undefined;
  /** Adds `missing`: what this request still needs, as labels `{en, zh}`, so that they need not travel through a workflow. */
  requestId?: string | undefined;
};

/** Records what people are to be told, by the channels they want: in-app at once, mail through the mailer. A repeat records nothing. */
export const recordNotices = async (notice: RecordNotices, on?: Queryable): Promise<void> => {
  const { caseId, eventKey, kind, audience, params = {}, decisionId, requestId, place = null } = notice;
  const event = auditJson({
    type: "notice.recorded",
    actor: { system: "workflow" },
    ...("taskId" in audience && { taskId: audience.taskId }),
    data: { kind, channels: [], userId: "" },
  });
  const added = [decisionId ?? null, event, ...audienceValues(audience), place, requestId ?? null, ...channelsOf(kind)];
  await insert[audience.to]([caseId, eventKey, kind, JSON.stringify(params), ...added], on);
};
