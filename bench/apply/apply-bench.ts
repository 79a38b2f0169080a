import { randomUUID } from "node:crypto";
import type { Case } from "@/domain/case";
import type { Task } from "@/domain/task";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { pool } from "@/server/db";
import { temporal } from "@/server/temporal";
import { signedIn } from "../decide/web-client";
import { type Comparison, compare, interleave } from "../measure";
import { openLoop } from "../open-loop";
import { listenToTasks } from "./opened-tasks";
import { listenToRows } from "./told-rows";

const data = mediumRiskApplication({ person: people.ana, amount: 12_000_00, purpose: "VEHICLE" });

/** Throws when one of the operations of a round left anything but one row behind. */
const checkRound = async (sql: string, ids: string[]): Promise<void> => {
  const { rows } = await pool().query<{ right: number }>(sql, [ids]);
  const right = Number(rows[0]?.right);
  if (right !== ids.length) throw new Error(`${right} of ${ids.length} are as they should be; the figures mean nothing.`);
};
const oneTaskEach = `SELECT count(*) AS right FROM cases c WHERE c.id = ANY ($1) AND c.stage = 'MANUAL_REVIEW'
  AND (SELECT count(*) FROM tasks t WHERE t.case_id = c.id AND t.status = 'OPEN') = 1`;
const oneRowEach = "SELECT count(*) AS right FROM bench_floor WHERE id = ANY ($1)";

/** B5, at a rate two cores bear with room to spare: from the application's POST until its task stands in an officer's inbox, against a bare workflow whose one activity inserts a row. */
export const applyBench = async (rounds = 7, count = 50, perSecond = 2): Promise<Comparison[]> => {
  const [ana, olivia] = [await signedIn("ana"), await signedIn("olivia")];
  const [tasks, rows] = [await listenToTasks(olivia.cookie), await listenToRows()];
  const [web, worker] = [process.env.BENCH_WEB_PID, process.env.BENCH_WORKER_PID];

  const insert = async (id: string): Promise<void> => {
    const told = rows.of(id);
    await temporal().workflow.start("insertWorkflow", { workflowId: `bench-${id}`, taskQueue: "bench-floor", args: [id] });
    await told;
  };
  const floorRound = async () => {
    const ids = Array.from({ length: count }, () => randomUUID());
    const sample = await openLoop({ count, perSecond, pids: [worker], operation: (index) => insert(ids[index] ?? "") });
    await checkRound(oneRowEach, ids);
    return sample;
  };
  const apply = async (): Promise<string> => {
    const { id } = await ana.call<Case>("POST", "/api/cases", { type: "loan", data });
    const taskId = await tasks.of(id);
    const { items } = await olivia.call<{ items: Task[] }>("GET", `/api/tasks?caseId=${id}`);
    if (items[0]?.id !== taskId) throw new Error(`the task of case ${id} was told of and is not in the inbox`);
    return id;
  };
  const systemRound = async (round: number) => {
    const ids: string[] = [];
    const operation = async () => ids.push(await apply());
    const sample = await openLoop({ count, perSecond, pids: [web, worker], operation });
    await checkRound(oneTaskEach, ids);
    process.stdout.write(`round ${round} of ${rounds}\n`);
    return sample;
  };

  const samples = await interleave(rounds, floorRound, systemRound);
  tasks.close();
  await rows.close();
  const name = "application POST -> task in the inbox";
  return [compare("B5", name, samples, "p50", 2), compare("B5", name, samples, "p99", 2)];
};
