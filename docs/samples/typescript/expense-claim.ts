import { condition, defineSignal, setHandler } from "@temporalio/workflow";
import { claimForm } from "./claim-form";
import { type Answer, countersign } from "./countersign";

/** `total` in cents of a euro, `patienceMs` how long somebody may take, in milliseconds. */
export type Claim = { employee: string; trip: string; total: number; patienceMs: number };
export type ClaimResult = { outcome: string; granted: number; by: string | null };

type Given = { granted?: number; reason?: string };
const claimDecided = defineSignal<[Answer<Given>]>("claimDecided");

/** Asks somebody to look at an expense claim, reminds him at half time, and gives up when nobody answered in time. */
export const expenseClaim = async ({ employee, trip, total, patienceMs }: Claim): Promise<ClaimResult> => {
  let answer: Answer<Given> | undefined;
  // Before the task can be seen. The first answer counts; a repeat has the same decisionId.
  setHandler(claimDecided, (given) => {
    answer ??= given;
  });
  const { taskId, caseId } = await countersign.openTask({
    taskKey: "claim",
    type: "expense.claim",
    title: `Expense claim of ${employee}`,
    case: { title: `Expenses of ${employee}`, amount: total, currency: "EUR" },
    requiredRoles: ["OPERATIONS"],
    signal: claimDecided.name,
    form: claimForm,
    facts: { employee, trip, total: { amount: total, currency: "EUR" } },
    dueAt: new Date(Date.now() + patienceMs).toISOString(),
  });
  const isAnswered = (): boolean => answer !== undefined;
  if (!(await condition(isAnswered, patienceMs / 2))) await countersign.remindTask({ caseId, taskId, number: 1 });
  if (!(await condition(isAnswered, patienceMs / 2))) {
    const { status } = await countersign.closeTask({ taskId, as: "EXPIRED", reason: "nobody answered in time" });
    // A decision that got there first stands: its signal is on the way.
    if (status === "DECIDED") await condition(isAnswered);
  }
  const outcome = answer?.outcome ?? "EXPIRED";
  const status = outcome === "GRANTED" ? "COMPLETED" : outcome === "DENIED" ? "REJECTED" : "CANCELLED";
  await countersign.closeCase({ status, outcome: answer ? `${outcome} by ${answer.by.name}` : "Nobody answered in time" });
  return { outcome, granted: answer?.data.granted ?? 0, by: answer?.by.name ?? null };
};
