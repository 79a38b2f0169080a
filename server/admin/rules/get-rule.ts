import { isKnownRule, readRule } from "@/domain/admin/check-rule";
import { type RuleDetail, type RuleKind, ruleIdPattern, ruleKinds } from "@/domain/admin/rule";
import { AppError } from "@/domain/errors";
import { statement } from "../../db";
import { isoSql } from "../../sql";
import { peopleSql, tables } from "./rule-sql";

/** Most versions that are told. */
const mostVersions = 50;

const selectOf = (kind: RuleKind) =>
  statement<Omit<RuleDetail, "kind" | "id">>(
    `get-rule-${kind}`,
    `SELECT (SELECT jsonb_build_object('version', p.version, 'data', p.data) FROM ${tables[kind]} p WHERE p.id = $1 AND p.active) AS active,
      (SELECT jsonb_build_object('status', d.status, 'revision', d.revision, 'data', d.data, 'note', d.note,
          'authors', ${peopleSql("d.author_ids")}, 'changedAt', ${isoSql("d.changed_at")}, 'sentBack', d.sent_back)
        FROM rule_drafts d WHERE d.kind = '${kind}' AND d.rule_id = $1 AND d.status IN ('DRAFT', 'SUBMITTED')) AS draft,
      (SELECT coalesce(jsonb_agg(to_jsonb(v) - 'place' ORDER BY v.version DESC), '[]') FROM (
        SELECT p.version, p.active, ${isoSql("p.created_at")} AS since, p.data, d.note, coalesce(${peopleSql("d.author_ids")}, '[]') AS authors,
          (SELECT jsonb_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = d.ended_by_id) AS "activatedBy"
        FROM ${tables[kind]} p LEFT JOIN rule_drafts d
          ON d.kind = '${kind}' AND d.rule_id = p.id AND d.status = 'ACTIVATED' AND d.base_version = p.version - 1
        WHERE p.id = $1 ORDER BY p.version DESC LIMIT ${mostVersions}) v) AS versions,
      ARRAY(SELECT c.id FROM calendars c WHERE c.active ORDER BY c.id) AS calendars`,
  );

const statements: Record<RuleKind, ReturnType<typeof selectOf>> = { policy: selectOf("policy"), calendar: selectOf("calendar") };

/** The kind and name in an address. Throws AppError NOT_FOUND for what cannot be one. */
export const ruleOf = ({ kind, id }: { kind: string; id: string }): { kind: RuleKind; id: string } => {
  const known = ruleKinds.find((name) => name === kind);
  if (known && ruleIdPattern.test(id) && isKnownRule(known, id)) return { kind: known, id };
  throw new AppError("NOT_FOUND", "There is no such rule.");
};

/** A policy or calendar: what is in force, the draft on its way, and the versions there were; a calendar not there yet is empty. */
export const getRule = async (kind: RuleKind, id: string): Promise<RuleDetail> => {
  const [row] = await statements[kind]([id]);
  if (!row) throw new Error("a statement without FROM has one row");
  const read = <With extends { data: Record<string, unknown> }>(entry: With): With => ({
    ...entry,
    data: readRule(kind, id, entry.data),
  });
  return { kind, id, ...row, active: row.active && read(row.active), versions: row.versions.map(read) };
};
