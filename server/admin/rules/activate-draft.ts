import { checkRule } from "@/domain/admin/check-rule";
import type { RuleDetail, RuleKind } from "@/domain/admin/rule";
import { ruleDifferences } from "@/domain/admin/rule-differences";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { adminSql } from "../admin-sql";
import { requireAdmin } from "../require-admin";
import { getRule } from "./get-rule";
import { ruleChainSql, tables } from "./rule-sql";

// The new row reads what the update of the old one returns, so that never two are in force, and the index that sees to it agrees.
const activateStatement = (kind: RuleKind) =>
  statement(
    `activate-${kind}`,
    `WITH ${adminSql("$1")}, ended AS (
      UPDATE rule_drafts d SET status = 'ACTIVATED', changed_at = now(), ended_at = now(), ended_by_id = me.id FROM me
      WHERE d.kind = '${kind}' AND d.rule_id = $2 AND d.status = 'SUBMITTED' AND d.revision = $3 AND me.id <> ALL (d.author_ids)
        AND d.base_version = coalesce((SELECT p.version FROM ${tables[kind]} p WHERE p.id = $2 AND p.active), 0)
      RETURNING d.rule_id, d.base_version, d.data
    ), retired AS (
      UPDATE ${tables[kind]} p SET active = false FROM ended WHERE p.id = ended.rule_id AND p.active RETURNING p.id
    ), active AS (
      INSERT INTO ${tables[kind]} (id, version, active, data)
      SELECT ended.rule_id, ended.base_version + 1, true, ended.data FROM ended LEFT JOIN retired ON retired.id = ended.rule_id
      RETURNING id
    )
    SELECT append_audit(${ruleChainSql(`'${kind}'`, "id")}, NULL, $4::jsonb) FROM active`,
  );

const statements: Record<RuleKind, ReturnType<typeof activateStatement>> = {
  policy: activateStatement("policy"),
  calendar: activateStatement("calendar"),
};

const explain = async (caller: Caller, { draft }: RuleDetail, revision: number): Promise<never> => {
  await requireAdmin(caller);
  const unchanged = draft?.status === "SUBMITTED" && draft.revision === revision;
  if (unchanged && draft.authors.some(({ id }) => id === caller.id))
    throw new AppError("OWN_DRAFT", "Whoever wrote a change does not put it in force; another admin does.");
  throw new AppError("CHANGED_MEANWHILE", "Somebody else changed this draft since you opened it.");
};

/**
 * Puts a submitted change in force, in one statement with its audit event: the version before is retired, tasks that are open keep it.
 * @param revision the one that was looked at. Throws AppError OWN_DRAFT, CHANGED_MEANWHILE, VALIDATION_FAILED, FORBIDDEN.
 */
export const activateDraft = async (caller: Caller, kind: RuleKind, id: string, revision: number): Promise<RuleDetail> => {
  const rule = await getRule(kind, id);
  const { active, draft, calendars } = rule;
  if (!draft) return explain(caller, rule, revision);
  const { data, errors } = checkRule(kind, id, draft.data, calendars);
  if (errors.length > 0) throw new AppError("VALIDATION_FAILED", "This rule cannot be put in force any more.", { errors });
  const version = (active?.version ?? 0) + 1;
  const differences = ruleDifferences(active?.data ?? {}, data);
  const event = auditJson({ type: "rule.activated", ...actorOf(caller), data: { kind, id, version, differences } });
  const done = await statements[kind]([caller.id, id, revision, event]);
  return done.length > 0 ? getRule(kind, id) : explain(caller, await getRule(kind, id), revision);
};
