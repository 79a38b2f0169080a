import { afterAll, beforeAll, expect, test } from "vitest";
import { consequencesOf } from "@/domain/loan/consequences";
import { loanPolicySchema } from "@/domain/policy";
import { people } from "@/prisma/people";
import { loanPolicy } from "@/prisma/policies";
import { getTaskDetail } from "../get-task-detail";
import { openTask } from "../open-task";
import { readLoanPolicy } from "../read-policy";
import { readTaskInput } from "../read-task-input";
import { openWorld, type World } from "../testing/test-world";

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await openWorld();
  ({ id: caseId } = await world.addCase(people.ana));
});
afterAll(() => world.close());

const marksAt = ["2026-12-01T10:00:00.000Z", "2026-12-01T12:00:00.000Z", "2026-12-01T14:00:00.000Z"];
const taskUnder = async (taskKey: string, clock?: object): Promise<string> => {
  const task = { caseId, taskKey, type: "loan.review", title: "Review", requiredRoles: ["LOAN_OFFICER" as const], facts: {} };
  const given = clock ? { clock: { marksAt, marksPassed: 1, ...clock } } : {};
  return (await openTask(readTaskInput({ ...task, ...given, dueAt: marksAt[2] }), `loan-${caseId}`, "run")).taskId;
};

/** A version of the loan policy that is in force from now on. */
const putInForce = async (version: number, change: object): Promise<void> => {
  await world.owner.query("UPDATE policies SET active = false WHERE id = 'loan'");
  await world.owner.query("INSERT INTO policies (id, version, active, data) VALUES ('loan', $1, true, $2)", [
    version,
    JSON.stringify({ ...loanPolicy, ...change }),
  ]);
};

test("the policy in force is read with its calendar, and one that names none in force is no policy to go by", async () => {
  expect((await readLoanPolicy()).timing).toEqual({ policy: { id: "loan", version: 1 } });
  await putInForce(2, { calendar: "berlin-office" });
  expect((await readLoanPolicy()).timing).toEqual({
    policy: { id: "loan", version: 2 },
    calendar: { id: "berlin-office", version: 1 },
  });
  await putInForce(3, { calendar: "nowhere-office" });
  await expect(readLoanPolicy()).rejects.toThrow("nowhere-office");
});

test("a task tells by which versions it runs, and its clocks by the calendar, whatever is in force now", async () => {
  const clock = { policy: { id: "loan", version: 2 }, calendar: { id: "berlin-office", version: 1 } };
  const taskId = await taskUnder("by calendar", clock);
  await putInForce(4, { review: { ...loanPolicy.review, due: "1h" }, requestRounds: 1 });
  const detail = await getTaskDetail(people.olivia, taskId);
  expect(detail.clock).toEqual({ ...clock, marksAt, marksPassed: 1 });
  expect(detail.applicantAsked).toBe(false);
  expect(detail.policy).toMatchObject({ calendar: "berlin-office", review: { due: "24h" }, requestRounds: 1 });
  expect(detail.calendar?.holidays).toContain("2026-12-25");
  const { policy, calendar } = detail;
  const { clocks } = consequencesOf({
    ...{ outcome: "APPROVED", level: 1, asked: { amount: 1, termMonths: 12 }, timeScale: 1, calendar },
    policy: loanPolicySchema.parse(policy),
    reviewLevels: [
      { level: 1, roles: ["LOAN_OFFICER"] },
      { level: 2, roles: ["SENIOR_UNDERWRITER"] },
    ],
    now: Date.parse("2026-12-23T15:00+01:00"),
  });
  // 2.5 hours on Wednesday, 8.5 on Christmas Eve, 8.5 on Monday the 28th, 4.5 on Tuesday.
  expect(clocks.find(({ name }) => name === "due")?.at).toBe(Date.parse("2026-12-29T13:30+01:00"));
});

test("a task of a policy without a calendar has none, and one that tells nothing goes by what is in force", async () => {
  const without = await getTaskDetail(people.olivia, await taskUnder("without", { policy: { id: "loan", version: 1 } }));
  expect(without).toMatchObject({ calendar: null, policy: { calendar: null }, clock: { policy: { version: 1 } } });
  await putInForce(5, { calendar: "shanghai-office" });
  const silent = await getTaskDetail(people.olivia, await taskUnder("silent"));
  expect(silent).toMatchObject({
    calendar: { calendar: { timeZone: "Asia/Shanghai" } },
    policy: { calendar: "shanghai-office" },
  });
  expect(silent.clock?.policy).toBeUndefined();
  const older = await world.addTask(caseId, { fourEyes: null });
  expect((await getTaskDetail(people.olivia, older)).clock).toBeNull();
});
