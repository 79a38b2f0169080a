import { randomUUID } from "node:crypto";
import { informationRequest } from "@/domain/contracts";
import { loanSlotSets } from "@/domain/loan/slot-sets";
import { needMoreInfoSchema } from "@/domain/requests/request";
import { loanApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { submitRequest } from "@/server/requests/submit-request";
import { openRequest } from "../activities/loan/open-request";
import { callerOf, type LoanWorld } from "./loan-world";

/** A question for the income, the answer to which replaces the one in the application. */
export const incomeSlot = { kind: "NUMBER", label: "Income", target: "applicant.monthlyIncome" };
/** Data of NEED_MORE_INFO as it is stored. */
export const askedFor = (slots: unknown[] = [...loanSlotSets.proofOfIncome]) =>
  needMoreInfoSchema.parse({ slots, message: "We cannot read the payslips." });

type Options = { timeScale?: number; scheduledAt?: number; now?: number };

/** Information requests of Ana's loans at any step. */
export const loanRequests = (world: LoanWorld) => {
  /** A case whose reviewer asked for these slots, and the request opened for it. */
  const opened = async (slots?: unknown[], options: Options = {}) => {
    const caseId = await world.addLoan(loanApplication(), people.ana, options.timeScale);
    const decisionId = await world.decide(caseId, { outcome: "NEED_MORE_INFO", data: askedFor(slots) });
    const workflowId = informationRequest.workflowId(`loan-${caseId}`, 1);
    const asked = { caseId, decisionId, round: 1, requestId: randomUUID(), workflowId };
    const open = () =>
      world.step(caseId, () => openRequest({ ...asked, ...(options.now && { now: options.now }) }), options.scheduledAt);
    const request = await open();
    const step = <Result>(work: () => Promise<Result>) => world.step(caseId, work);
    return { caseId, decisionId, asked, open, request, step };
  };
  /** As the API leaves a slot that was answered, or whose file was found clean. */
  const fill = (requestId: string, place: number, value: unknown = null) =>
    world.owner.query("UPDATE request_slots SET status = 'FILLED', value = $3 WHERE request_id = $1 AND place = $2", [
      requestId,
      place,
      value === null ? null : JSON.stringify(value),
    ]);
  /** A request that was answered and sent. */
  const submitted = async (slots: unknown[], values: unknown[]) => {
    const loan = await opened(slots);
    for (const [index, value] of values.entries()) await fill(loan.request.requestId, index + 1, value);
    await submitRequest(callerOf(people.ana), loan.request.requestId);
    return loan;
  };
  return { opened, fill, submitted };
};
