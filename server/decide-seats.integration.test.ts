import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppError } from "@/domain/errors";
import { people } from "@/prisma/people";
import { claimTask } from "./claim-task";
import { decideTask } from "./decide-task";
import { openWorld, type TaskOptions, type World } from "./testing/test-world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const approval = { outcome: "APPROVED", data: { amount: 18_000_00, rateBps: 690, termMonths: 48 } };
const rejection = { outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "Too many late payments." } };
const reviewLevels = [{ level: 1, roles: ["LOAN_OFFICER" as const], need: 2, of: 3 }];

const atSeats = async (options: TaskOptions = {}) => {
  const { id: caseId } = await world.addCase(people.ana);
  const seats: string[] = [];
  for (const seat of [1, 2, 3]) seats.push(await world.addTask(caseId, { seat, reviewLevels, ...options }));
  return { caseId, seats: seats as [string, string, string] };
};
const officer = (name = "Officer") => world.addPerson({ roles: ["LOAN_OFFICER"], name });

/** "DONE", or why not. */
const attempt = (caller: Parameters<typeof decideTask>[0]["caller"], taskId: string, seenVersion = 1, decision = approval) =>
  decideTask({ caller, taskId, decision, seenVersion }).then(
    () => ({ code: "DONE" as string, params: undefined as Record<string, unknown> | undefined }),
    (error: unknown) => {
      if (error instanceof AppError) return { code: error.code as string, params: error.params };
      throw error;
    },
  );

const openRows = async (caseId: string) =>
  (await world.owner.query("SELECT version, changes FROM tasks WHERE case_id = $1 AND status = 'OPEN'", [caseId])).rows;

describe("several seats", () => {
  test("a decision at one is news at the others: who looked before is told what changed, and may decide once he has seen it", async () => {
    const { caseId, seats } = await atSeats();
    expect((await attempt(await officer("Ina"), seats[0])).code).toBe("DONE");
    const change = { version: 2, kind: "decisionTaken", params: { level: 1, outcome: "APPROVED", by: "Ina" } };
    expect(await openRows(caseId)).toMatchObject([
      { version: 2, changes: [change] },
      { version: 2, changes: [change] },
    ]);
    const second = await officer();
    expect(await attempt(second, seats[1])).toMatchObject({
      code: "CHANGED_MEANWHILE",
      params: { version: 2, seenVersion: 1, changes: [change] },
    });
    expect((await attempt(second, seats[1], 2)).code).toBe("DONE");
    expect(await attempt(await officer(), seats[2], 2)).toMatchObject({
      code: "CHANGED_MEANWHILE",
      params: { seenVersion: 2, changes: [{ version: 3, kind: "decisionTaken" }] },
    });
  });

  test("one person cannot take two of them, not even at the same instant", async () => {
    for (let round = 0; round < 25; round += 1) {
      const { caseId, seats } = await atSeats();
      const caller = await officer();
      const codes = (await Promise.all(seats.map((taskId) => attempt(caller, taskId)))).map(({ code }) => code);
      expect(codes.sort()).toEqual(["ALREADY_DECIDED_CASE", "ALREADY_DECIDED_CASE", "DONE"]);
      expect(await world.count("decisions WHERE case_id = $1", [caseId])).toBe(1);
    }
  });

  test("of many people at once one is first at each seat; the others learn that they came too late or have not seen it all", async () => {
    const { caseId, seats } = await atSeats();
    const callers = await Promise.all(Array.from({ length: 30 }, () => officer()));
    const first = await Promise.all(callers.map((caller, index) => attempt(caller, seats[index % 3] ?? "")));
    const codes = first.map(({ code }) => code);
    expect(codes.filter((code) => code === "DONE")).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(["DONE", "ALREADY_DECIDED", "CHANGED_MEANWHILE"]));
    expect(await world.count("decisions WHERE case_id = $1", [caseId])).toBe(1);
    expect(await openRows(caseId)).toMatchObject([{ version: 2 }, { version: 2 }]);
  });

  test("who decides at one and who claims another never wait for each other in a circle", async () => {
    for (let round = 0; round < 40; round += 1) {
      const { caseId, seats } = await atSeats();
      const [decider, first, third] = await Promise.all([officer(), officer(), officer()]);
      const [{ code }] = await Promise.all([attempt(decider, seats[1]), claimTask(first, seats[0]), claimTask(third, seats[2])]);
      expect(code).toBe("DONE");
      const { rows } = await world.owner.query("SELECT status, version FROM tasks WHERE case_id = $1 ORDER BY seat", [caseId]);
      const claimed = { status: "CLAIMED", version: 2 };
      expect(rows).toEqual([claimed, { status: "DECIDED", version: 1 }, claimed]);
    }
  });

  test("a task alone stays as it is when another case's is decided, and so does a closed one", async () => {
    const { seats } = await atSeats();
    const { id } = await world.addCase(people.ana);
    const alone = await world.addTask(id);
    const closed = await world.addTask(id, { status: "CANCELLED" });
    await attempt(await officer(), seats[0]);
    await attempt(await officer(), alone);
    const { rows } = await world.owner.query("SELECT version, changes FROM tasks WHERE id = ANY ($1)", [[alone, closed]]);
    expect(rows).toEqual([
      { version: 1, changes: [] },
      { version: 1, changes: [] },
    ]);
  });
});

describe("four eyes by mark", () => {
  test("a new round begins anew: who decided before may again, but once", async () => {
    const { id: caseId } = await world.addCase(people.ana);
    const caller = await world.addPerson({ roles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"] });
    expect((await attempt(caller, await world.addTask(caseId))).code).toBe("DONE");
    const again = await world.addTask(caseId, { fourEyes: "case:2" });
    expect((await attempt(caller, again)).code).toBe("DONE");
    const next = await world.addTask(caseId, { fourEyes: "case:2", level: 2, requiredRoles: ["SENIOR_UNDERWRITER"] });
    expect((await attempt(caller, next)).code).toBe("ALREADY_DECIDED_CASE");
    const { rows } = await world.owner.query("SELECT four_eyes FROM decisions WHERE case_id = $1 ORDER BY decided_at", [caseId]);
    expect(rows.map(({ four_eyes }) => four_eyes)).toEqual(["case", "case:2"]);
  });

  test("operations may answer failure after failure, and none of them decides the review then", async () => {
    const { id: caseId } = await world.addCase(people.ana);
    const caller = await world.addPerson({ roles: ["LOAN_OFFICER", "OPERATIONS"] });
    const failed = { type: "loan.creditCheckFailed", requiredRoles: ["OPERATIONS" as const], fourEyes: null, reviewLevels: [] };
    for (let time = 0; time < 2; time += 1) {
      const taskId = await world.addTask(caseId, failed);
      expect((await attempt(caller, taskId, 1, { outcome: "RETRY", data: {} } as never)).code).toBe("DONE");
    }
    expect((await attempt(caller, await world.addTask(caseId))).code).toBe("ALREADY_DECIDED_CASE");
  });
});

test("only what the task offers can be chosen, and nothing is stored otherwise", async () => {
  const { seats } = await atSeats({ outcomes: ["REJECTED"] });
  const caller = await officer();
  expect(await attempt(caller, seats[0])).toEqual({
    code: "OUTCOME_NOT_OFFERED",
    params: { outcome: "APPROVED", offered: ["REJECTED"] },
  });
  expect(await world.count("decisions WHERE task_id = $1", [seats[0]])).toBe(0);
  expect((await attempt(caller, seats[0], 1, rejection as never)).code).toBe("DONE");
});
