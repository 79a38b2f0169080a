import { afterAll, beforeAll, expect, test } from "vitest";
import { loanRejection } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { decideTask } from "../decide-task";
import { openTask } from "../open-task";
import { readTaskInput } from "../read-task-input";
import { openWorld, type World } from "../testing/test-world";
import { verifyChain } from "../verify-chain";
import { passMarks } from "./pass-marks";

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await openWorld();
  ({ id: caseId } = await world.addCase(people.ana));
});
afterAll(() => world.close());

/** A task whose marks lie so many minutes from now. */
const taskWith = async (...minutes: number[]): Promise<string> => {
  const taskId = await world.addTask(caseId, { fourEyes: null });
  await world.owner.query(
    "UPDATE tasks SET mark_at = ARRAY(SELECT now() + m * interval '1 minute' FROM unnest($2::float8[]) WITH ORDINALITY AS u (m, place) ORDER BY place) WHERE id = $1",
    [taskId, minutes],
  );
  return taskId;
};

const told = async (taskId: string): Promise<[number, boolean][]> => {
  const { rows } = await world.owner.query<{ body: string }>(
    "SELECT body FROM audit_events WHERE task_id = $1 AND type = 'task.slaPassed' ORDER BY seq",
    [taskId],
  );
  return rows.map(({ body }) => JSON.parse(body).data).map(({ percent, late }) => [percent, late]);
};

test("each mark that has passed is noted once, in order; one long ago is told as late", async () => {
  const taskId = await taskWith(-120, -0.1, 60);
  await passMarks();
  expect(await told(taskId)).toEqual([
    [50, true],
    [75, false],
  ]);
  await passMarks();
  expect(await told(taskId)).toHaveLength(2);
  await world.owner.query("UPDATE tasks SET mark_at[3] = now() WHERE id = $1", [taskId]);
  await passMarks();
  expect((await told(taskId)).map(([percent]) => percent)).toEqual([50, 75, 100]);
});

test("several sweepers at once note each mark once, after everything was down as well", async () => {
  const taskIds = await Promise.all(Array.from({ length: 20 }, () => taskWith(-300, -200, -100)));
  const counts = await Promise.all(Array.from({ length: 5 }, () => passMarks()));
  await passMarks();
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(60);
  for (const taskId of taskIds)
    expect(await told(taskId)).toEqual([
      [50, true],
      [75, true],
      [100, true],
    ]);
  expect(await verifyChain(caseId)).toMatchObject({ brokenAt: null });
});

test("a task that is decided passes no mark any more", async () => {
  const taskId = await taskWith(-2, 60, 120);
  await passMarks();
  await decideTask({
    ...{ caller: people.olivia, taskId, seenVersion: 1 },
    decision: { outcome: "REJECTED", data: loanRejection() },
  });
  await world.owner.query("UPDATE tasks SET mark_at = ARRAY[now(), now(), now()] WHERE id = $1", [taskId]);
  await passMarks();
  expect(await told(taskId)).toEqual([[50, true]]);
});

test("nothing else changes by a mark: version, priority, roles, holder and when it was last stirred", async () => {
  const taskId = await taskWith(-2, -1.5, 60);
  const row = async () => {
    const { rows } = await world.owner.query("SELECT * FROM tasks WHERE id = $1", [taskId]);
    const { marks_passed, ...rest } = rows[0];
    return { passed: marks_passed, rest };
  };
  const before = await row();
  await passMarks();
  expect(await row()).toEqual({ passed: 2, rest: before.rest });
});

test("a task of a workflow that says nothing of its clock has its marks between now and when it is due", async () => {
  const dueAt = new Date(Date.now() + 4 * 3_600_000).toISOString();
  const { taskId } = await openTask(
    readTaskInput({
      caseId,
      taskKey: "plain",
      type: "loan.review",
      title: "Review",
      requiredRoles: ["LOAN_OFFICER"],
      facts: {},
      dueAt,
    }),
    `loan-${caseId}`,
    "run",
  );
  const { rows } = await world.owner.query(
    "SELECT extract(epoch FROM mark_at[1] - created_at) / 3600 AS first, extract(epoch FROM mark_at[2] - created_at) / 3600 AS second, mark_at[3] = due_at AS last, marks_passed FROM tasks WHERE id = $1",
    [taskId],
  );
  expect(Number(rows[0].first)).toBeCloseTo(2, 1);
  expect(Number(rows[0].second)).toBeCloseTo(3, 1);
  expect(rows[0]).toMatchObject({ last: true, marks_passed: 0 });
});

test("looking for marks takes the index, not every open task", async () => {
  const client = await world.owner.connect();
  try {
    // Of a table so small none would be taken.
    await client.query("SET enable_seqscan = off");
    const { rows } = await client.query(
      "EXPLAIN SELECT t.id FROM tasks t WHERE t.status IN ('OPEN', 'CLAIMED', 'ESCALATED') AND t.mark_at[t.marks_passed + 1] <= now()",
    );
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("tasks_next_mark_idx");
  } finally {
    client.release(true);
  }
});
