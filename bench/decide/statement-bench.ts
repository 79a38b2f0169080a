import { randomUUID } from "node:crypto";
import { people } from "@/prisma/people";
import { pool, statement } from "@/server/db";
import { decideTask } from "@/server/decide-task";
import { type Comparison, compare, interleave, type Sample, timed } from "../measure";
import { makeOpenTasks } from "./make-open-tasks";

const insert = statement("bench-floor-insert", "INSERT INTO bench_floor (id, data) VALUES ($1, $2)");
const decision = { outcome: "APPROVED", data: { amount: 1_200_000, rateBps: 725, termMonths: 36, comment: "Income verified." } };

const run = async (count: number, operation: (index: number) => Promise<unknown>): Promise<Sample> => {
  const cpu = process.cpuUsage();
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) times.push(await timed(() => operation(index)));
  const { user, system } = process.cpuUsage(cpu);
  return { times, cpuPerOperation: (user + system) / 1_000 / count };
};

/** B1, first half: the deciding statement against one durable insert of the same facts, same pool, same process. */
export const statementBench = async (rounds = 9, perRound = 150): Promise<Comparison> => {
  const tasks = await makeOpenTasks((rounds + 1) * perRound);
  const { id, name, email, roles } = people.olivia;
  const samples = await interleave(
    rounds,
    () => run(perRound, () => insert([randomUUID(), JSON.stringify(decision)])),
    (round) =>
      run(perRound, (index) =>
        decideTask({
          caller: { id, name, email, roles },
          taskId: tasks[round * perRound + index] ?? "",
          decision,
          seenVersion: 1,
          idempotency: { key: randomUUID(), requestHash: "bench" },
        }),
      ),
  );
  const { rows } = await pool().query<{ missing: number }>(
    "SELECT count(*) AS missing FROM tasks WHERE id = ANY ($1) AND status <> 'DECIDED'",
    [tasks],
  );
  if (rows[0]?.missing !== 0) throw new Error(`${rows[0]?.missing} decisions were lost; the figures mean nothing.`);
  return compare("B1", "decide-task statement", samples, "p50", 1.5);
};
