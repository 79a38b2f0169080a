import { randomUUID } from "node:crypto";
import type { CaseState } from "@/domain/case-state";
import { queries } from "@/domain/contracts";
import { temporal } from "@/server/temporal";
import { type Comparison, compare, interleave, type Sample, timed } from "../measure";
import { listenToChanges } from "./event-listener";
import { type WaitingLoan, waitingLoans } from "./waiting-loans";
import { approval, signedIn } from "./web-client";

type Instants = { query: number; decided: number; moved: number };

const pokeAndSee = async (workflowId: string, expected: number): Promise<void> => {
  const handle = temporal().workflow.getHandle(workflowId);
  await handle.signal("poke");
  while ((await handle.query<number>("seen")) < expected);
};

const seenByQuery = async ({ workflowId, taskId }: WaitingLoan): Promise<void> => {
  const handle = temporal().workflow.getHandle(workflowId);
  for (;;) {
    const state = await handle.query<CaseState>(queries.caseState);
    if (!state.tasks.some((task) => task.taskId === taskId)) return;
  }
};

const samplesOf = (rounds: Instants[][], pick: keyof Instants): Sample[] =>
  rounds.map((round) => ({ times: round.map((instants) => instants[pick]), cpuPerOperation: 0 }));

/** B2: from the decision's POST until the workflow's query shows it, and until a browser's stream tells of it, against a bare signal and query. */
export const liveBench = async (rounds = 7, perRound = 12): Promise<Comparison[]> => {
  const [ana, olivia] = [await signedIn("ana"), await signedIn("olivia")];
  const loans = await waitingLoans(ana, olivia, (rounds + 1) * perRound);
  const changes = await listenToChanges(olivia.cookie);
  const workflowId = `bench-floor-${randomUUID()}`;
  const floor = await temporal().workflow.start("floorWorkflow", { workflowId, taskQueue: "bench-floor" });
  let poked = 0;
  const measured: Instants[][] = [];

  const floorRound = async (): Promise<Sample> => {
    const times: number[] = [];
    for (let index = 0; index < perRound; index += 1) {
      poked += 1;
      times.push(await timed(() => pokeAndSee(workflowId, poked)));
    }
    return { times, cpuPerOperation: 0 };
  };
  const decide = async (loan: WaitingLoan): Promise<Instants> => {
    const decided = changes.next(({ taskId, type }) => taskId === loan.taskId && type === "task.decided");
    const delivered = changes.next(({ taskId, type }) => taskId === loan.taskId && type === "task.decisionDelivered");
    const moved = changes.next(({ caseId, type }) => caseId === loan.caseId && type === "case.stageChanged");
    const start = performance.now();
    await olivia.call("POST", `/api/tasks/${loan.taskId}/decide`, { ...approval, seenVersion: 1 });
    // Asked once the signal is out, as at the floor and as the screen does: a query before that only stands in the way.
    await delivered;
    await seenByQuery(loan);
    const query = performance.now();
    return { query: query - start, decided: (await decided) - start, moved: (await moved) - start };
  };
  const systemRound = async (round: number): Promise<Sample> => {
    const instants: Instants[] = [];
    for (const loan of loans.slice(round * perRound, (round + 1) * perRound)) instants.push(await decide(loan));
    if (round > 0) measured.push(instants);
    return { times: instants.map(({ query }) => query), cpuPerOperation: 0 };
  };

  const samples = await interleave(rounds, floorRound, systemRound);
  await floor.signal("stop");
  changes.close();
  const against = (name: string, pick: keyof Instants) => {
    const pair = { floor: samples.floor, system: samplesOf(measured, pick) };
    return [compare("B2", name, pair, "p50", 1.5), compare("B2", name, pair, "p99", 2)];
  };
  return [
    ...against("decide -> query shows it", "query"),
    ...against("decide -> stream tells of the decision", "decided"),
    ...against("decide -> stream tells of the next stage", "moved"),
  ];
};
