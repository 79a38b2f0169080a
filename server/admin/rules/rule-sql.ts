import type { RuleKind } from "@/domain/admin/rule";

/** Where the versions of each kind are kept. */
export const tables: Record<RuleKind, string> = { policy: "policies", calendar: "calendars" };

/** Chain of audit events of a rule: its own, as every case has one. */
export const ruleChainSql = (kind: string, id: string): string => `md5('rule:' || ${kind} || ':' || ${id})::uuid`;

/** People of an array of ids as JSON, in its order. */
export const peopleSql = (
  ids: string,
): string => `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) ORDER BY i.place), '[]')
  FROM unnest(${ids}) WITH ORDINALITY AS i(id, place) JOIN users u ON u.id = i.id)`;
