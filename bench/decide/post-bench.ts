import type { DecisionReceipt } from "@/domain/task";
import { type Comparison, compare, interleave } from "../measure";
import { openLoop } from "../open-loop";
import { makeOpenTasks } from "./make-open-tasks";
import { approval, signedIn } from "./web-client";

const insertAtFloor = async (): Promise<void> => {
  const response = await fetch(`${process.env.BENCH_FLOOR}/api/insert`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(approval),
  });
  if (!response.ok) throw new Error(`the floor answered ${response.status}`);
  await response.json();
};

/** B1, second half: a decision through the whole web process against a bare Next handler with one durable insert. */
export const postBench = async (rounds = 7, count = 120, perSecond = 30): Promise<Comparison> => {
  const { call } = await signedIn("olivia");
  const tasks = await makeOpenTasks((rounds + 1) * count);
  const decide = (index: number) =>
    call<DecisionReceipt>("POST", `/api/tasks/${tasks[index]}/decide`, { ...approval, seenVersion: 1 });
  const load = { count, perSecond };
  const samples = await interleave(
    rounds,
    () => openLoop({ ...load, pids: [process.env.BENCH_FLOOR_PID], operation: insertAtFloor }),
    (round) => openLoop({ ...load, pids: [process.env.BENCH_WEB_PID], operation: (index) => decide(round * count + index) }),
  );
  return compare("B1", "POST decide -> 2xx", samples, "p50", 1.5);
};
