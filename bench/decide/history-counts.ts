import { readFileSync } from "node:fs";
import { informationRequest } from "@/domain/contracts";
import { loanSlotSets } from "@/domain/loan/slot-sets";
import { highRiskApplication, loanTerms, lowRiskApplication, mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { temporal } from "@/server/temporal";
import type { Count } from "../print";
import { acceptOffer, answerRequest, decideAt, openCase } from "./drive-loan";
import { type SignedIn, signedIn } from "./web-client";

type Path = "autoApproval" | "oneLevel" | "fullPath";
type Desk = Record<"ana" | "olivia" | "uma", SignedIn>;
type Walked = { caseId: string; rounds: number };

const budget: { historyEvents: Record<Path, number> } = JSON.parse(readFileSync("bench/budget.json", "utf8"));

const person = people.ana;
const approved = { outcome: "APPROVED", data: loanTerms() };
const incomeAsked = {
  outcome: "NEED_MORE_INFO",
  data: {
    slots: loanSlotSets.proofOfIncome.filter(({ kind }) => kind === "NUMBER"),
    message: "Please tell us what you earn now.",
  },
};

/** Each brings an application to its signature; `rounds` is how often its applicant was asked. */
const paths: Record<Path, (desk: Desk) => Promise<Walked>> = {
  autoApproval: async ({ ana }) => ({ caseId: await openCase(ana, lowRiskApplication({ person })), rounds: 0 }),
  oneLevel: async ({ ana, olivia }) => {
    const caseId = await openCase(ana, mediumRiskApplication({ person }));
    await decideAt(olivia, caseId, 1, approved);
    return { caseId, rounds: 0 };
  },
  fullPath: async ({ ana, olivia, uma }) => {
    const caseId = await openCase(ana, highRiskApplication({ person }));
    await decideAt(olivia, caseId, 1, approved);
    await decideAt(uma, caseId, 2, incomeAsked);
    await answerRequest(ana, caseId, 5_400_00);
    await decideAt(olivia, caseId, 1, approved);
    await decideAt(uma, caseId, 2, approved);
    return { caseId, rounds: 1 };
  },
};

/** Events of a loan and of its requests, once it is paid out. Throws when it ended otherwise. */
const eventsOf = async ({ caseId, rounds }: Walked): Promise<number> => {
  const workflowId = `loan-${caseId}`;
  const { stage } = (await temporal().workflow.getHandle(workflowId).result()) as { stage: string };
  if (stage !== "COMPLETED") throw new Error(`case ${caseId} ended ${stage}`);
  const requests = Array.from({ length: rounds }, (_, index) => informationRequest.workflowId(workflowId, index + 1));
  const histories = await Promise.all([workflowId, ...requests].map((id) => temporal().workflow.getHandle(id).fetchHistory()));
  return histories.reduce((sum, { events }) => sum + (events?.length ?? 0), 0);
};

/** B8: events in the histories of a whole loan, from application to pay-out, by path. */
export const historyCounts = async (): Promise<Count[]> => {
  const desk = { ana: await signedIn("ana"), olivia: await signedIn("olivia"), uma: await signedIn("uma") };
  const counts: Count[] = [];
  for (const [name, walk] of Object.entries(paths) as [Path, (typeof paths)[Path]][]) {
    const walked = await walk(desk);
    await acceptOffer(desk.ana, walked.caseId);
    const count = await eventsOf(walked);
    const allowed = budget.historyEvents[name];
    counts.push({ id: "B8", name: `history events, ${name}`, count, budget: allowed, met: count <= allowed });
  }
  return counts;
};
