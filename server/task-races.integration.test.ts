import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { people } from "@/prisma/people";
import type { Caller } from "./caller";
import { claimTask } from "./claim-task";
import { decideTask } from "./decide-task";
import { assignTask } from "./task-actions/assign-task";
import { bulkTasks } from "./task-actions/bulk-tasks";
import { answerOf } from "./testing/task-life";
import { openWorld, type World } from "./testing/test-world";

let world: World;
let officers: Caller[];
let leads: Caller[];
beforeAll(async () => {
  world = await openWorld();
  const add = (roles: Caller["roles"]) =>
    Array.from({ length: 50 }, () => world.addPerson({ roles: [...roles], limit: 90_000_00 }));
  officers = await Promise.all(add(["LOAN_OFFICER"]));
  leads = await Promise.all(add(["SENIOR_UNDERWRITER"]));
});
afterAll(() => world.close());

const terms = { amount: 18_000_00, rateBps: 700, termMonths: 12 };
const at = <Value>(list: readonly Value[], index: number): Value => list[index % list.length] as Value;

/** What a racer does: the how-manieth it is says who does it. @returns OK or the code of the refusal */
const actions: Record<string, (taskId: string, index: number) => Promise<string>> = {
  claim: (taskId, index) => answerOf(claimTask(at(officers, index), taskId)),
  decide: (taskId, index) =>
    answerOf(decideTask({ caller: at(officers, index), taskId, decision: { outcome: "APPROVED", data: terms }, seenVersion: 1 })),
  assign: (taskId, index) => answerOf(assignTask(at(leads, index), taskId, { to: at(officers, index + 7).id })),
  bulk: async (taskId, index) => {
    const { results } = await bulkTasks(at(officers, index), { action: "claim", items: [{ taskId }] });
    const [result] = results;
    return result?.done ? "OK" : (result?.refusal.code ?? "");
  },
};

type Event = {
  type: string;
  actor: { id: string };
  data: { before?: { assignee: string | null }; after?: { assignee: string | null } };
};

const trailOf = async (taskId: string): Promise<Event[]> =>
  (await world.owner.query("SELECT body FROM audit_events WHERE task_id = $1 ORDER BY seq", [taskId])).rows
    .map(({ body }) => JSON.parse(body) as Event)
    .filter(({ type }) => type !== "task.refused" && type !== "notice.recorded");

const names = Object.keys(actions);
const pairs = names.flatMap((first, index) => names.slice(index).map((second) => [first, second] as const));
const allowed = /^(OK|CLAIMED_BY_OTHER|ALREADY_DECIDED|ALREADY_DECIDED_CASE|UNAVAILABLE)$/;

describe("a hundred racers on one task", () => {
  test.each(pairs)("%s against %s: the trail is one story, and ends as the task does", async (first, second) => {
    const { id: caseId } = await world.addCase(people.ana);
    const taskId = await world.addTask(caseId);
    const racers = Array.from({ length: 100 }, (_, index) => (index % 2 ? second : first));
    const answers = await Promise.all(
      racers.map(async (action, index) => ({ action, answer: (await actions[action]?.(taskId, index)) ?? "" })),
    );
    expect(answers.filter(({ answer }) => !allowed.test(answer))).toEqual([]);

    const trail = await trailOf(taskId);
    let holder: string | null = null;
    for (const { type, data } of trail) {
      if (type === "task.decided") continue;
      expect(data.before?.assignee ?? null).toBe(holder);
      holder = data.after?.assignee ?? null;
    }
    const { rows } = await world.owner.query("SELECT status, assignee_id FROM tasks WHERE id = $1", [taskId]);
    const decided = trail.filter(({ type }) => type === "task.decided");
    expect(rows[0]).toMatchObject({ assignee_id: holder, status: decided.length > 0 ? "DECIDED" : "CLAIMED" });

    const won = (action: string) => answers.filter((entry) => entry.action === action && entry.answer === "OK").length;
    const told = (type: string) => trail.filter((event) => event.type === type).length;
    // Who holds the task may be none of those who want to decide it; then it waits for him.
    expect(decided.length).toBeLessThanOrEqual(racers.includes("decide") ? 1 : 0);
    if (first === "decide" && second === "decide") expect(decided).toHaveLength(1);
    expect(won("decide")).toBe(decided.length);
    expect(await world.count("outbox WHERE task_id = $1 AND kind = 'SIGNAL'", [taskId])).toBe(decided.length);
    // Whoever holds the task already, by a lead's hand perhaps, is told yes as well.
    expect(told("task.claimed")).toBeLessThanOrEqual(won("claim") + won("bulk"));
    expect(told("task.assigned")).toBeLessThanOrEqual(won("assign"));
    if (first !== "assign" && second !== "assign") expect(told("task.claimed")).toBeLessThanOrEqual(1);
    expect(trail.at(-1)?.type === "task.decided" || decided.length === 0).toBe(true);
  });
});
