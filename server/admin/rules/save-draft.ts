import { randomUUID } from "node:crypto";
import { checkRule } from "@/domain/admin/check-rule";
import type { RuleDetail, RuleKind, SaveDraft } from "@/domain/admin/rule";
import { ruleDifferences } from "@/domain/admin/rule-differences";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { adminSql } from "../admin-sql";
import { requireAdmin } from "../require-admin";
import { getRule } from "./get-rule";
import { holidayErrors } from "./holiday-errors";
import { ruleChainSql } from "./rule-sql";

// Revision 0 makes a draft where none is open; any other changes the one of this revision, which has to be submitted anew then.
const save = statement(
  "save-rule-draft",
  `WITH ${adminSql("$1")}, added AS (
    INSERT INTO rule_drafts (id, kind, rule_id, base_version, data, note, author_ids)
    SELECT $2::uuid, $3, $4, $5, $6::jsonb, $7, ARRAY[me.id] FROM me WHERE $8::int = 0
    ON CONFLICT (kind, rule_id) WHERE status IN ('DRAFT', 'SUBMITTED') DO NOTHING RETURNING kind, rule_id
  ), changed AS (
    UPDATE rule_drafts d SET data = $6::jsonb, note = $7, revision = revision + 1, status = 'DRAFT', changed_at = now(),
      author_ids = CASE WHEN me.id = ANY (d.author_ids) THEN d.author_ids ELSE d.author_ids || me.id END
    FROM me WHERE d.kind = $3 AND d.rule_id = $4 AND d.status IN ('DRAFT', 'SUBMITTED') AND d.revision = $8::int
    RETURNING d.kind, d.rule_id
  ), saved AS (
    SELECT * FROM added UNION ALL SELECT * FROM changed
  )
  SELECT append_audit(${ruleChainSql("kind", "rule_id")}, NULL, $9::jsonb) FROM saved`,
);

/**
 * Saves a change of a rule, which is not in force by that: whoever saved it cannot put it in force. Throws AppError VALIDATION_FAILED beside
 * the field (`data.levels.1.roles`), CHANGED_MEANWHILE, FORBIDDEN.
 */
export const saveDraft = async (caller: Caller, kind: RuleKind, id: string, given: SaveDraft): Promise<RuleDetail> => {
  const { active, calendars } = await getRule(kind, id);
  const { data, errors: wrong } = checkRule(kind, id, given.data, calendars);
  const errors = [...wrong, ...(await holidayErrors(data))];
  if (errors.length > 0)
    throw new AppError("VALIDATION_FAILED", "Some fields are not right.", {
      errors: errors.slice(0, 100).map((error) => ({ ...error, path: `data.${error.path}` })),
    });
  const base = active?.version ?? 0;
  const differences = ruleDifferences(active?.data ?? {}, data);
  const event = auditJson({ type: "rule.drafted", ...actorOf(caller), data: { kind, id, version: base + 1, differences } });
  const values = [caller.id, randomUUID(), kind, id, base, JSON.stringify(data), given.note, given.revision, event];
  const saved = await save(values);
  if (saved.length > 0) return getRule(kind, id);
  await requireAdmin(caller);
  throw new AppError("CHANGED_MEANWHILE", "Somebody else changed this draft since you opened it.");
};
