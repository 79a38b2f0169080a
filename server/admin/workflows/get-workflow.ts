import type { WorkflowExecutionDescription } from "@temporalio/client";
import type { WorkflowDetail } from "@/domain/admin/workflow";
import { caseTypeNames, caseTypes } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import { isUuid } from "../../access";
import { getCaseState } from "../../case-state";
import { statement } from "../../db";
import { finallyDecidedSql, irrevocableSql, isoSql } from "../../sql";
import { withDeadline } from "../../temporal";
import { describeWorkflow, engineFacts } from "./engine-facts";
import { judgeCase } from "./judge-case";
import { type OpenCase, openCaseColumns } from "./open-case-sql";

const foreignTypes = caseTypeNames.filter((type) => caseTypes[type].foreign);

/** Whether case `c` can be asked to stop: as for operations, where its workflow is ours and would listen. */
export const stoppableSql = `(c.status = 'OPEN' AND c.cancel_requested_at IS NULL AND NOT ${irrevocableSql} AND NOT ${finallyDecidedSql}
  AND c.type <> ALL ('{${foreignTypes.join(",")}}'))`;

type Row = OpenCase & { cancelRequestedAt: string | null; mayCancel: boolean };

const select = statement<Row>(
  "get-workflow",
  `SELECT ${openCaseColumns}, ${isoSql("c.cancel_requested_at")} AS "cancelRequestedAt", ${stoppableSql} AS "mayCancel"
  FROM cases c WHERE c.id = $1 AND c.status = 'OPEN'`,
);

/** Milliseconds the engine has for an answer. */
const deadline = 3_000;
const address = /[^\s<>:]+@[^\s<>:]+/g;

const activitiesOf = (described: WorkflowExecutionDescription | null): WorkflowDetail["pendingActivities"] =>
  (described?.raw.pendingActivities ?? []).map(({ activityType, attempt, lastFailure, scheduledTime }) => ({
    type: activityType?.name ?? "",
    attempt: attempt ?? 1,
    // What an outside system says may name an address.
    lastFailure: lastFailure?.message?.replace(address, "…").slice(0, 300) ?? null,
    nextAttemptAt: scheduledTime?.seconds ? new Date(Number(scheduledTime.seconds) * 1_000).toISOString() : null,
  }));

/**
 * The workflow of an open case: how it stands, what it is at, and what it said last. The engine has 3 s; without its answer the rest is
 * shown. Throws AppError NOT_FOUND.
 */
export const getWorkflow = async (caseId: string): Promise<WorkflowDetail> => {
  const [row] = isUuid(caseId) ? await select([caseId]) : [];
  if (!row) throw new AppError("NOT_FOUND", "There is no open case of this id.");
  const { cancelRequestedAt, mayCancel, ...open } = row;
  const [described, { source, asOf, state }] = await Promise.all([
    withDeadline(deadline, (client) => describeWorkflow(client, open.workflowId)).catch(() => undefined),
    getCaseState(caseId),
  ]);
  const engine = described === undefined ? undefined : engineFacts(described);
  return {
    ...judgeCase(open, engine),
    runId: described?.runId ?? null,
    historyLength: described?.historyLength ?? null,
    pendingActivities: activitiesOf(described ?? null),
    stepAttempts: engine?.stepAttempts ?? 0,
    state: {
      ...{ source, asOf, stage: state.stage },
      timers: state.timers.map(({ name, at }) => ({ name, at })),
      lastError: state.lastError ? { code: state.lastError.code, at: state.lastError.at } : null,
    },
    cancelRequestedAt,
    mayCancel,
  };
};
