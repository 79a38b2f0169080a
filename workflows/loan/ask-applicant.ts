import { executeChild, proxyLocalActivities, uuid4, workflowInfo } from "@temporalio/workflow";
import type { Versioned } from "../../domain/calendar";
import type { CaseState } from "../../domain/case-state";
import { informationRequest as child } from "../../domain/contracts";
import { isPausedBy, nextOfEach, reviewRings, ringsAfter } from "../../domain/schedule";
import type { Activities } from "../../worker/activities/activities";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import type { Entering } from "../shared/progress";
import { steps } from "../shared/steps";
import { stopIfAsked, unlessWithdrawn } from "../shared/withdrawal";
import type { Assessed } from "./assess-risk";
import { Ending } from "./ending";
import type { informationRequest } from "./information-request";
import { completeFrom } from "./notice-of-action";
import type { Loan } from "./open-loan";
import { beginCycle } from "./review-loan";

const { applyAnswers } = proxyLocalActivities<LoanSteps>(steps.ownWork);
const { restOfClock } = proxyLocalActivities<Activities>(steps.bookkeeping);

type Paused = NonNullable<CaseState["paused"]>;

/** Clocks that stand still, with the rest of their time. */
const pausedOf = ({ times, timeScale }: Loan, { clock }: Assessed): Paused =>
  Object.entries(times).flatMap(([level, time]) =>
    nextOfEach(ringsAfter(reviewRings(clock, 0, timeScale), time?.rung ?? [])).map(({ name, at }) => ({
      name,
      level: Number(level),
      rest: Math.max(0, at - (time?.ran ?? 0)),
    })),
  );

/** The same with the rest of their open time. */
const pausedByCalendar = async ({ times, timeScale: scale }: Loan, { clock }: Assessed, calendar: Versioned): Promise<Paused> => {
  const paused: Paused = [];
  for (const [level, time] of Object.entries(times)) {
    const { spells, rung } = time ?? { spells: [], rung: [] };
    const rests = await restOfClock({ calendar, toPlan: { clock, scale, spells }, rung });
    paused.push(...rests.map((rest) => ({ ...rest, level: Number(level) })));
  }
  return paused;
};

/** Clocks that the policy does not pause have run on. @param from when the applicant was asked, milliseconds since the epoch */
const runOn = ({ times }: Loan, from: number): void => {
  const until = Date.now();
  for (const [level, time] of Object.entries(times))
    if (time)
      times[Number(level)] = { ...time, ran: time.ran + until - from, spells: [...time.spells, { from, until }], ranOn: true };
};

const ask = (loan: Loan, workflowId: string, requestId: string, decisionId: string) => {
  const { caseId, timeScale, asked: round } = loan;
  return unlessWithdrawn(loan.messages, () =>
    executeChild<typeof informationRequest>(child.workflow, {
      workflowId,
      args: [{ caseId, timeScale, requestId, decisionId, round }],
      // A case that ends in any other way than by its own story takes its question back too.
      parentClosePolicy: "REQUEST_CANCEL",
    }),
  );
};

/**
 * Asks the applicant for what a decision wants, as a workflow of its own. Meanwhile the clocks of the desk stand still, and that of the law
 * is stopped. @returns how the next round begins. Throws Ending when nothing came in time, Withdrawn
 */
export const askApplicant = async (loan: Loan, assessed: Assessed, decisionId: string): Promise<Entering> => {
  const { messages, progress } = loan;
  stopIfAsked(messages);
  loan.asked += 1;
  const requestId = uuid4();
  const workflowId = child.workflowId(workflowInfo().workflowId, loan.asked);
  const request = { requestId, round: loan.asked, workflowId };
  const askedAt = Date.now();
  const pauses = isPausedBy(assessed.clock, "APPLICANT");
  const calendar = pauses ? assessed.timing?.calendar : undefined;
  // Without a calendar nothing is waited for: a story told again takes the very same steps.
  const standing = calendar ? await pausedByCalendar(loan, assessed, calendar) : pausedOf(loan, assessed);
  const paused = pauses ? standing : [];
  await progress.enter("AWAITING_INFORMATION", { reason: "NEED_MORE_INFO", request, paused });

  const { status, submittedAt } = await ask(loan, workflowId, requestId, decisionId);
  stopIfAsked(messages);
  if (status === "EXPIRED") {
    const reason = "APPLICATION_INCOMPLETE";
    throw new Ending("rejected", { reason, result: { reasons: [reason] }, requestId });
  }
  if (!pauses) runOn(loan, askedAt);
  if (status === "SUBMITTED") await applyAnswers(requestId);
  completeFrom(loan, submittedAt ? Date.parse(submittedAt) : Date.now());
  const reason = status === "SUBMITTED" ? "INFORMATION_SUBMITTED" : "REQUEST_CANCELLED";
  return { reason, request: undefined, paused: undefined, events: beginCycle(loan, "NEED_MORE_INFO") };
};
