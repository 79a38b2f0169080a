import { readFileSync } from "node:fs";
import type { Case } from "@/domain/case";
import { lowRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { temporal } from "@/server/temporal";
import type { Count } from "../print";
import { waitingLoans } from "./waiting-loans";
import { approval, signedIn } from "./web-client";

const budget: { historyEvents: Record<"autoApproval" | "oneLevel", number> } = JSON.parse(
  readFileSync("bench/budget.json", "utf8"),
);

const eventsOf = async (workflowId: string): Promise<number> => {
  const handle = temporal().workflow.getHandle(workflowId);
  await handle.result();
  return (await handle.fetchHistory()).events?.length ?? 0;
};

/** B8: events in the history of a whole case, by path. */
export const historyCounts = async (): Promise<Count[]> => {
  const [ana, olivia] = [await signedIn("ana"), await signedIn("olivia")];
  const data = lowRiskApplication({ person: people.ana });
  const small = await ana.call<Case>("POST", "/api/cases", { type: "loan", data });
  const [loan] = await waitingLoans(ana, olivia, 1);
  if (!loan) throw new Error("no loan waits for a decision");
  await olivia.call("POST", `/api/tasks/${loan.taskId}/decide`, { ...approval, seenVersion: 1 });
  const counted = { autoApproval: await startedEvents(`loan-${small.id}`), oneLevel: await startedEvents(loan.workflowId) };
  return Object.entries(counted).map(([name, count]) => {
    const allowed = budget.historyEvents[name as keyof typeof counted];
    return { id: "B8", name: `history events, ${name}`, count, budget: allowed, met: count <= allowed };
  });
};

/** The relay may not have started the workflow yet: asked again until it has. */
const startedEvents = async (workflowId: string): Promise<number> => {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      return await eventsOf(workflowId);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
};
