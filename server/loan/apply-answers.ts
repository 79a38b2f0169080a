import { type CaseType, caseTypes } from "@/domain/case-types";
import { auditJson } from "../audit";
import { type Queryable, statement } from "../db";
import { inTransaction } from "../in-transaction";
import { fieldOf, withField } from "./with-field";

type Submitted = { caseId: string; type: CaseType; data: unknown };

const holdCase = statement<Submitted>(
  "hold-case-of-request",
  `SELECT c.id AS "caseId", c.type, c.data FROM requests r JOIN cases c ON c.id = r.case_id
  WHERE r.id = $1 AND r.status = 'SUBMITTED' FOR NO KEY UPDATE OF c`,
);

const readApplied = statement<{ after: Record<string, unknown> }>(
  "applied-answers",
  `SELECT body::jsonb #> '{data,after}' AS after FROM audit_events
  WHERE chain_id = $1 AND type = 'case.dataChanged' AND body::jsonb #>> '{data,requestId}' = $2`,
);

const readAnswers = statement<{ target: string; value: unknown }>(
  "answers-with-target",
  `SELECT target, value FROM request_slots
  WHERE request_id = $1 AND target IS NOT NULL AND value IS NOT NULL AND status = 'FILLED' ORDER BY place`,
);

const changeData = statement(
  "change-case-data",
  `WITH changed AS (UPDATE cases SET data = $2, amount = $3, updated_at = now() WHERE id = $1 RETURNING id)
  SELECT append_audit(id, id, $4) FROM changed`,
);

type Change = { data: unknown; before: Record<string, unknown>; after: Record<string, unknown>; refused: string[] };

/** An answer that does not fit the case's data is left beside: whoever answers is asked for it when he writes it. */
const changeOf = ({ type, data }: Submitted, answers: { target: string; value: unknown }[]): Change => {
  const { answerFields, dataSchema } = caseTypes[type];
  const change: Change = { data, before: {}, after: {}, refused: [] };
  for (const { target, value } of answers) {
    const was = fieldOf(data, target) ?? null;
    const changed = withField(change.data, target, value);
    const fits = Object.hasOwn(answerFields, target) && dataSchema.safeParse(changed).success;
    if (!fits) change.refused.push(target);
    else if (was !== value)
      Object.assign(change, {
        data: changed,
        before: { ...change.before, [target]: was },
        after: { ...change.after, [target]: value },
      });
  }
  return change;
};

const store = async (request: ApplyAnswers, { caseId }: Submitted, change: Change, on: Queryable): Promise<void> => {
  const { requestId, workflowId, runId } = request;
  const { data, before, after } = change;
  const { amount } = caseTypes.loan.summary(caseTypes.loan.dataSchema.parse(data));
  const by = { actor: { system: "workflow" as const }, workflowId, runId };
  const event = auditJson({ type: "case.dataChanged", ...by, data: { requestId, before, after } });
  await changeData([caseId, JSON.stringify(data), amount, event], on);
};

export type ApplyAnswers = { requestId: string; workflowId: string; runId: string };
/** `changed` and `refused` are dotted paths; `refused` were answered with what does not fit. */
export type AppliedAnswers = { caseId: string; changed: string[]; refused: string[] };

/**
 * Puts the answers of a submitted request into the case's data, once; a repeat says what was changed then.
 * @returns undefined when there is no such submitted request
 */
export const applyAnswers = (request: ApplyAnswers): Promise<AppliedAnswers | undefined> =>
  inTransaction(async (connection) => {
    const [submitted] = await holdCase([request.requestId], connection);
    if (!submitted) return undefined;
    const { caseId } = submitted;
    const [applied] = await readApplied([caseId, request.requestId], connection);
    if (applied) return { caseId, changed: Object.keys(applied.after).sort(), refused: [] };
    const change = changeOf(submitted, await readAnswers([request.requestId], connection));
    const changed = Object.keys(change.after).sort();
    if (changed.length > 0) await store(request, submitted, change, connection);
    return { caseId, changed, refused: change.refused };
  });
