import type { RiskAssessment } from "@/domain/loan/risk";
import { auditArguments } from "@/server/audit";
import { statement } from "@/server/db";
import { execution } from "../context";

// Tasks are touched before the trail, as by everybody else: nobody waits in a circle.
/** The same assessment again changes nothing and is not told twice; people who look at an older one are told that it changed. */
const storeAssessment = statement(
  "store-assessment",
  `WITH assessed AS (
    UPDATE cases SET assessment = $2::jsonb, updated_at = now() WHERE id = $1 AND assessment IS DISTINCT FROM $2::jsonb RETURNING id
  )
  SELECT change_facts(id, 'assessmentChanged', jsonb_build_object('level', $2::jsonb -> 'level', 'score', $2::jsonb -> 'score')),
    append_audit($3, $4, $5) FROM assessed`,
);

/** Stores an assessment with its case. */
export const keepAssessment = async (caseId: string, assessment: RiskAssessment): Promise<void> => {
  const { level, score, ruleSet, factors, given } = assessment;
  const event = auditArguments({
    type: "case.riskAssessed",
    chain: { caseId },
    actor: { system: "workflow" },
    ...execution(),
    data: {
      level,
      score,
      ruleSet: ruleSet.id,
      ruleVersion: ruleSet.version,
      factors,
      ...(given && { decisionId: given.decisionId }),
    },
  });
  await storeAssessment([caseId, JSON.stringify(assessment), ...event]);
};
