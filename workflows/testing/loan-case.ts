import { randomUUID } from "node:crypto";
import type { CaseState } from "../../domain/case-state";
import { queries } from "../../domain/contracts";
import type { LoanApplication } from "../../domain/loan/application";
import type { LoanTerms } from "../../domain/loan/decision";
import type { RequestState } from "../../domain/requests/request";
import type { Task } from "../../domain/task";
import { loanRejection, loanTerms } from "../../prisma/builders";
import { type DemoPerson, people } from "../../prisma/people";
import { answerOffer } from "../../server/offers/answer-offer";
import { getOffer } from "../../server/offers/get-offer";
import { readRequest } from "../../server/requests/read-request";
import { setSlotValue } from "../../server/requests/set-slot-value";
import { submitRequest } from "../../server/requests/submit-request";
import { startCase } from "../../server/start-case";
import { temporal } from "../../server/temporal";
import { advance } from "./advance";
import { monthlyIncome } from "./asked-slots";
import { countEvents } from "./count-events";
import { callerOf, driveCase, type GivenDecision } from "./driven-case";
import { waitFor } from "./wait-for";

export { type AuditRow, callerOf, type GivenDecision, typesOf } from "./driven-case";

/** Which task of a case: the one opened last that fits. */
export type TaskOf = { level?: number; type?: string; seat?: number; cycle?: number };

const fits = ({ level, type = "loan.review", seat = 1, cycle }: TaskOf): string =>
  [
    `type = '${type}' AND seat = ${seat}`,
    ...(level ? [`level = ${level}`] : []),
    ...(cycle ? [`four_eyes = '${cycle === 1 ? "case" : `case:${cycle}`}'`] : []),
  ].join(" AND ");

/** A case driven as people and programs drive it: through the same functions as the API. */
export const openLoan = async (
  application: LoanApplication,
  options: { applicant?: DemoPerson; timeScale?: number; id?: string } = {},
) => {
  const { applicant = people.ana, timeScale = 1, id = randomUUID() } = options;
  await startCase({ actor: callerOf(applicant), type: "loan", data: application, timeScale, id });
  const workflowId = `loan-${id}`;
  const driven = driveCase(id, workflowId, applicant, people.uma);
  const { handle, rows, query, atStage } = driven;
  const requestHandle = (round: number) => temporal().workflow.getHandle(`${workflowId}-info-${round}`);
  const taskOf = (which: TaskOf, reader?: DemoPerson): Promise<Task> => driven.taskWhere(fits(which), reader);
  const taskAt = (level: number, reader?: DemoPerson): Promise<Task> => taskOf({ level }, reader);
  const decideOn = (which: TaskOf, by: DemoPerson, decision: GivenDecision) => driven.decideWhere(fits(which), by, decision);
  const terms = (more: Partial<LoanTerms> = {}) =>
    loanTerms({ amount: application.amount, termMonths: application.termMonths, ...more });
  /** The open request, once its workflow is there. */
  const request = (round = 1): Promise<string> =>
    waitFor(`request ${round}`, async () => {
      const [found] = await rows<{ id: string }>(`SELECT id FROM requests WHERE case_id = $1 AND round = ${round}`);
      const known =
        found &&
        (await requestHandle(round)
          .query<RequestState>(queries.requestState)
          .catch(() => undefined));
      return known && known.timeline.length > 0 && found.id;
    });
  const fill = async (round = 1, value = 6_000_00): Promise<void> => {
    const requestId = await request(round);
    const { row } = await readRequest(callerOf(applicant), requestId);
    for (const { id: slotId } of row.slots) await setSlotValue({ caller: callerOf(applicant), requestId, slotId, value });
  };
  const answerOfferAs = async (accepted: boolean): Promise<boolean> => {
    await atStage("AWAITING_SIGNATURE");
    const { documentSha256 } = await getOffer(callerOf(applicant), id);
    return answerOffer({ caller: callerOf(applicant), caseId: id, accepted, documentSha256 });
  };

  return {
    ...driven,
    requestHandle,
    taskOf,
    taskAt,
    decideOn,
    request,
    fill,
    decide: (level: number, by: DemoPerson, decision: GivenDecision) => decideOn({ level }, by, decision),
    approve: (level: number, by: DemoPerson, more: Partial<LoanTerms> = {}) =>
      decideOn({ level }, by, { outcome: "APPROVED", data: terms(more) }),
    reject: (level: number, by: DemoPerson) => decideOn({ level }, by, { outcome: "REJECTED", data: loanRejection() }),
    askForMore: (which: TaskOf, by: DemoPerson) =>
      decideOn(which, by, {
        outcome: "NEED_MORE_INFO",
        data: { slots: [monthlyIncome], message: "Please tell us your income." },
      }),
    submit: async (round = 1) => submitRequest(callerOf(applicant), await request(round)),
    requestState: (round = 1) => requestHandle(round).query<RequestState>(queries.requestState),
    accept: () => answerOfferAs(true),
    decline: () => answerOfferAs(false),
    advanceRequest: (duration: string, round = 1) => advance(`${workflowId}-info-${round}`, duration),
    /** Clocks run for a task of this level. */
    underReview: (level = 1): Promise<CaseState> =>
      waitFor(`review at level ${level}`, async () => {
        const state = await query().catch(() => undefined);
        const [task] = state?.tasks ?? [];
        // Operations' tasks have a level too.
        return task?.type === "loan.review" && task.level === level && state;
      }),
    /** Events in the history of the case and in those of its requests, as `countEvents` counts. */
    historyEvents: async (rounds = 0): Promise<number> => {
      const all = [handle, ...Array.from({ length: rounds }, (_, index) => requestHandle(index + 1))];
      const histories = await Promise.all(all.map((each) => each.fetchHistory()));
      return histories.reduce((sum, { events }) => sum + countEvents(events ?? []), 0);
    },
  };
};

export type LoanCase = Awaited<ReturnType<typeof openLoan>>;
