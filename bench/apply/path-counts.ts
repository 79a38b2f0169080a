import { readFileSync } from "node:fs";
import { informationRequest } from "@/domain/contracts";
import { highRiskApplication, lowRiskApplication, mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { temporal } from "@/server/temporal";
import { type SignedIn, signedIn } from "../decide/web-client";
import type { Count } from "../print";
import { answerRequest, apply, approve, askForIncome, decide, sign } from "./walk-loan";

type Path = "autoApproval" | "oneLevel" | "fullPath";
type Desk = Record<"ana" | "olivia" | "uma", SignedIn>;

const budget: { historyEvents: Record<Path, number> } = JSON.parse(readFileSync("bench/budget.json", "utf8"));
const person = people.ana;

/** Each brings an application to its signature. @returns id of the case and how often its applicant was asked */
const paths: Record<Path, (desk: Desk) => Promise<{ caseId: string; rounds: number }>> = {
  autoApproval: async ({ ana }) => ({ caseId: await apply(ana, lowRiskApplication({ person })), rounds: 0 }),
  oneLevel: async ({ ana, olivia }) => {
    const caseId = await apply(ana, mediumRiskApplication({ person }));
    await decide(olivia, caseId, 1, approve);
    return { caseId, rounds: 0 };
  },
  fullPath: async ({ ana, olivia, uma }) => {
    const caseId = await apply(ana, highRiskApplication({ person }));
    await decide(olivia, caseId, 1, approve);
    await decide(uma, caseId, 2, askForIncome);
    await answerRequest(ana, caseId);
    await decide(olivia, caseId, 1, approve);
    await decide(uma, caseId, 2, approve);
    return { caseId, rounds: 1 };
  },
};

/** Events of a loan and of its requests, when it is paid out. Throws when it ended otherwise. */
const eventsOf = async (caseId: string, rounds: number): Promise<number> => {
  const workflowId = `loan-${caseId}`;
  const { stage } = (await temporal().workflow.getHandle(workflowId).result()) as { stage: string };
  if (stage !== "COMPLETED") throw new Error(`case ${caseId} ended ${stage}`);
  const children = Array.from({ length: rounds }, (_, index) => informationRequest.workflowId(workflowId, index + 1));
  const histories = await Promise.all([workflowId, ...children].map((id) => temporal().workflow.getHandle(id).fetchHistory()));
  return histories.reduce((sum, { events }) => sum + (events?.length ?? 0), 0);
};

/** B8: events in the history of a whole loan, from application to pay-out, by path. */
export const pathCounts = async (): Promise<Count[]> => {
  const desk = { ana: await signedIn("ana"), olivia: await signedIn("olivia"), uma: await signedIn("uma") };
  const counts: Count[] = [];
  for (const [name, walk] of Object.entries(paths) as [Path, (typeof paths)[Path]][]) {
    const { caseId, rounds } = await walk(desk);
    await sign(desk.ana, caseId);
    const count = await eventsOf(caseId, rounds);
    const allowed = budget.historyEvents[name];
    counts.push({ id: "B8", name: `history events, ${name}`, count, budget: allowed, met: count <= allowed });
  }
  return counts;
};
