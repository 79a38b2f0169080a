import type { RuleDetail, RuleKind } from "@/domain/admin/rule";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { isoSql } from "../../sql";
import { adminSql } from "../admin-sql";
import { requireAdmin } from "../require-admin";
import { getRule } from "./get-rule";
import { ruleChainSql } from "./rule-sql";

/** What is done with a draft besides saving it and putting it in force: from which states, and what it sets. */
const moves = {
  submit: { from: ["DRAFT"], set: "status = 'SUBMITTED', sent_back = NULL", event: "rule.submitted" },
  drop: { from: ["DRAFT", "SUBMITTED"], set: "status = 'DROPPED', ended_at = now(), ended_by_id = me.id", event: "rule.dropped" },
  sendBack: {
    from: ["SUBMITTED"],
    set: `status = 'DRAFT', sent_back = jsonb_build_object('by', jsonb_build_object('id', me.id, 'name', me.name), 'reason', $6::text,
      'at', ${isoSql("now()")})`,
    event: "rule.sentBack",
  },
} as const;
export type Move = keyof typeof moves;

const moveStatement = (move: Move) =>
  statement(
    `rule-draft-${move}`,
    `WITH ${adminSql("$1")}, moved AS (
      UPDATE rule_drafts d SET changed_at = now(), ${moves[move].set} FROM me
      WHERE d.kind = $2 AND d.rule_id = $3 AND d.revision = $4 AND d.status IN ('${moves[move].from.join("', '")}') AND $6::text IS NOT NULL
      RETURNING d.kind, d.rule_id
    )
    SELECT append_audit(${ruleChainSql("kind", "rule_id")}, NULL, $5::jsonb) FROM moved`,
  );

const statements: Record<Move, ReturnType<typeof moveStatement>> = {
  submit: moveStatement("submit"),
  drop: moveStatement("drop"),
  sendBack: moveStatement("sendBack"),
};

export type MoveDraft = { kind: RuleKind; id: string; revision: number; reason?: string };

/**
 * Hands a draft to another admin, gives it back with a reason, or drops it; nothing is in force by that. Throws AppError CHANGED_MEANWHILE,
 * FORBIDDEN.
 */
export const moveDraft = async (
  caller: Caller,
  move: Move,
  { kind, id, revision, reason = "" }: MoveDraft,
): Promise<RuleDetail> => {
  const event = auditJson({ type: moves[move].event, ...actorOf(caller), data: { kind, id, ...(reason && { reason }) } });
  const moved = await statements[move]([caller.id, kind, id, revision, event, reason]);
  if (moved.length > 0) return getRule(kind, id);
  await requireAdmin(caller);
  throw new AppError("CHANGED_MEANWHILE", "Somebody else changed this draft since you opened it.");
};
