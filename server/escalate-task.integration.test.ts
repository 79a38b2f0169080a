import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Role, roles } from "@/domain/roles";
import { type Priority, priorities } from "@/domain/task";
import { people } from "@/prisma/people";
import { claimTask } from "./claim-task";
import { type EscalateTask, escalateTask } from "./escalate-task";
import { openWorld, type World } from "./testing/test-world";

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await openWorld();
  ({ id: caseId } = await world.addCase(people.ana));
});
afterAll(() => world.close());

type Row = { priority: Priority; required_roles: Role[]; assignee_id: string | null; status: string; version: number };
const rowOf = async (taskId: string): Promise<Row> =>
  (await world.owner.query("SELECT priority, required_roles, assignee_id, status, version FROM tasks WHERE id = $1", [taskId]))
    .rows[0];
const escalations = async (taskId: string): Promise<number> =>
  world.count("audit_events WHERE task_id = $1 AND type = 'task.escalated'", [taskId]);

type Step = Omit<EscalateTask, "taskId"> & { step: number };
const step: fc.Arbitrary<Step> = fc.record({
  step: fc.integer({ min: 1, max: 4 }),
  addRoles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 }),
  priority: fc.constantFrom(...priorities),
});

test("no step lowers a priority, takes a role away, or takes the task from who works on it; each is taken once", async () => {
  const check = async (steps: Step[], first: Priority, held: boolean) => {
    const taskId = await world.addTask(caseId, { fourEyes: null });
    await world.owner.query("UPDATE tasks SET priority = $2 WHERE id = $1", [taskId, first]);
    if (held) await claimTask(people.olivia, taskId);
    for (const each of steps) {
      const before = await rowOf(taskId);
      await escalateTask({ taskId, ...each });
      const after = await rowOf(taskId);
      expect(priorities.indexOf(after.priority)).toBeGreaterThanOrEqual(priorities.indexOf(before.priority));
      expect(after.required_roles).toEqual(expect.arrayContaining(before.required_roles));
      expect([after.assignee_id, after.version]).toEqual([before.assignee_id, before.version]);
      expect(after.status).toBe(held ? "CLAIMED" : "ESCALATED");
    }
    expect(await escalations(taskId)).toBe(new Set(steps.map((each) => each.step)).size);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.constantFrom(...priorities), fc.boolean(), check),
    { numRuns: 60 },
  );
});

test("a step that comes twice at once is taken once, and a later one may come first", async () => {
  const taskId = await world.addTask(caseId, { fourEyes: null });
  const first: Step = { step: 1, addRoles: ["SENIOR_UNDERWRITER"], priority: "HIGH" };
  const second: Step = { step: 2, addRoles: ["OPERATIONS"], priority: "URGENT" };
  await Promise.all([second, second, first, first].map((each) => escalateTask({ taskId, ...each })));
  expect(await escalations(taskId)).toBe(2);
  const { priority, required_roles } = await rowOf(taskId);
  expect(priority).toBe("URGENT");
  expect([...required_roles].sort()).toEqual(["LOAN_OFFICER", "OPERATIONS", "SENIOR_UNDERWRITER"]);
});
