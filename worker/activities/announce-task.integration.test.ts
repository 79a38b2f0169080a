import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { people } from "@/prisma/people";
import { openLoanWorld } from "../testing/loan-world";
import { taskActivities } from "./task-activities";

let world: Awaited<ReturnType<typeof openLoanWorld>>;
beforeAll(async () => {
  world = await openLoanWorld();
});
afterAll(() => world.close());

const open = async (type: string, role: "OPERATIONS" | "LOAN_OFFICER") => {
  const caseId = await world.addLoan();
  const task = { taskId: randomUUID(), caseId, taskKey: type, type, title: "To be done", requiredRoles: [role] };
  const input = { ...task, dueAt: "2030-01-01T00:00:00.000Z" };
  await world.step(caseId, () => taskActivities.openTask(input));
  await world.step(caseId, () => taskActivities.openTask({ ...input, taskId: randomUUID() }));
  const { rows } = await world.owner.query(
    "SELECT kind, user_id, channel, params ->> 'taskId' AS task FROM notifications WHERE case_id = $1 AND kind <> 'loan.received'",
    [caseId],
  );
  return { rows, taskId: task.taskId };
};

it("operations hear once of a step that failed and of a case nobody may decide, with the task to act on", async () => {
  for (const [type, kind] of [
    ["loan.payoutFailed", "case.stepFailed"],
    ["loan.creditCheckFailed", "case.stepFailed"],
    ["loan.nobodyToDecide", "case.nobodyCanDecide"],
  ] as const) {
    const { rows, taskId } = await open(type, "OPERATIONS");
    expect(rows).toEqual([{ kind, user_id: people.otto.id, channel: "IN_APP", task: taskId }]);
  }
});

it("a review waits in the inbox and is not announced", async () => {
  expect((await open("loan.review", "LOAN_OFFICER")).rows).toEqual([]);
});
