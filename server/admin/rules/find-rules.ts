import type { ListedRule } from "@/domain/admin/rule";
import { statement } from "../../db";
import { isoSql } from "../../sql";

const select = statement<ListedRule>(
  "find-rules",
  `WITH known AS (
    SELECT 'policy' AS kind, id, version, created_at FROM policies WHERE active
    UNION ALL SELECT 'calendar', id, version, created_at FROM calendars WHERE active
  ), drafts AS (
    SELECT kind, rule_id AS id, status FROM rule_drafts WHERE status IN ('DRAFT', 'SUBMITTED')
  )
  SELECT kind, id, k.version, ${isoSql("k.created_at")} AS since, d.status AS draft
  FROM known k FULL JOIN drafts d USING (kind, id) ORDER BY kind DESC, id`,
);

/** Every policy and calendar, with the version in force and the draft on its way. */
export const findRules = async (): Promise<{ items: ListedRule[] }> => ({ items: await select([]) });
