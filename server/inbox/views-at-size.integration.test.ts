import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countLimit, taskViewNames } from "@/domain/inbox";
import type { Role } from "@/domain/roles";
import { people } from "@/prisma/people";
import type { Caller } from "../caller";
import { findTasks, findTasksSchema } from "../find-tasks";
import type { Viewer } from "../sessions";
import { openWorld, type World } from "../testing/test-world";
import { countTasks } from "./count-tasks";

const sets = ["{LOAN_OFFICER}", "{LOAN_OFFICER,SENIOR_UNDERWRITER}", "{SENIOR_UNDERWRITER}", "{OPERATIONS,SENIOR_UNDERWRITER}"];
const open = "t.status IN ('OPEN', 'CLAIMED', 'ESCALATED')";

let world: World;
let caseId: string;
const reader = {} as Record<"officer" | "both" | "operations" | "nobody", Viewer>;

const viewerOf = (person: Caller): Viewer => ({
  ...{ ...person, sessionId: "", sessionExpiresAt: "", limits: {}, locale: "en", theme: "system", timeZone: "UTC" },
  ...{ demo: false, unread: 0, savedViews: [], absences: { own: null, standsInFor: [] } },
});

/** So many open tasks, every fourth of each set of roles, every third overdue, every fifth escalated, several due at the same instant. */
const addTasks = (count: number, roles: readonly string[] = sets) =>
  world.owner.query(
    `INSERT INTO tasks (id, case_id, workflow_id, task_key, type, title, status, level, required_roles, amount, currency, due_at, escalated_at, facts)
    SELECT gen_random_uuid(), $1::uuid, 'loan-' || $1::text, gen_random_uuid()::text, 'loan.review', 'Review', 'OPEN', 1, ($3::text[])[1 + n % $4]::text[],
      n * 100, 'EUR', date_trunc('hour', now()) + (n / 7 % 48 + 1) * CASE n % 3 WHEN 0 THEN -1 ELSE 1 END * interval '1 hour',
      CASE WHEN n % 5 = 0 THEN now() END, '{}'
    FROM generate_series(1, $2::int) n`,
    [caseId, count, roles, roles.length],
  );

beforeAll(async () => {
  world = await openWorld();
  caseId = (await world.addCase(people.ana)).id;
  const roles = {
    officer: ["LOAN_OFFICER"],
    both: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"],
    operations: ["OPERATIONS"],
    nobody: [],
  };
  for (const [name, held] of Object.entries(roles))
    reader[name as keyof typeof reader] = viewerOf(await world.addPerson({ roles: held as Role[], limit: 1_000_000_00 }));
  await addTasks(1_300);
});
afterAll(() => world.close());

const there = (viewer: Viewer, condition = "TRUE"): Promise<number> =>
  world.count(`tasks t WHERE ${open} AND t.required_roles && $1::text[] AND ${condition}`, [viewer.roles]);

const everyPage = async (viewer: Viewer, filter: object): Promise<string[]> => {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await findTasks(viewer, findTasksSchema.parse({ ...filter, limit: 100, ...(cursor && { cursor }) }));
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  return ids;
};

describe("a number", () => {
  test.each(["officer", "both", "operations", "nobody"] as const)(
    "tells as many as there are, up to its end: %s",
    async (name) => {
      const { views } = await countTasks(reader[name], []);
      const told = { roles: "TRUE", "needs-me": "TRUE", overdue: "t.due_at < now()", escalated: "t.escalated_at IS NOT NULL" };
      for (const [view, condition] of Object.entries(told))
        expect([view, views[view as keyof typeof told]]).toEqual([
          view,
          Math.min(await there(reader[name], condition), countLimit),
        ]);
    },
  );

  test("is exact to the last before its end, and stands still after it", async () => {
    const clerk = viewerOf(await world.addPerson({ roles: ["ORDER_APPROVER", "AUDITOR"] }));
    const roles = async () => (await countTasks(clerk, [])).views.roles;
    await addTasks(countLimit - 1, ["{ORDER_APPROVER}"]);
    expect(await roles()).toBe(countLimit - 1);
    for (let more = 0; more < 2; more += 1) {
      await addTasks(1, ["{ORDER_APPROVER}"]);
      expect(await roles()).toBe(countLimit);
    }
  });

  test("of a kept view is that of its filters", async () => {
    const view = {
      id: "00000000-0000-4000-8000-000000000001",
      name: "Late",
      filters: { view: "overdue", role: "OPERATIONS" } as const,
    };
    const { saved } = await countTasks(reader.both, [view]);
    expect(saved).toEqual([
      { ...view, count: await there(reader.both, "t.due_at < now() AND 'OPERATIONS' = ANY (t.required_roles)") },
    ]);
  });
});

test.each([{}, { sort: "due" }, { sort: "-due" }, { sort: "amount" }, { assignee: "none" }])(
  "page by page every task of one's roles comes once, in order: %o",
  async (filter) => {
    const { both } = reader;
    const order = { due: "due_at, id", "-due": "due_at DESC, id DESC", amount: "amount, id" }[filter.sort ?? "due"];
    const { rows } = await world.owner.query(`SELECT id FROM tasks t WHERE ${open} AND required_roles && $1 ORDER BY ${order}`, [
      both.roles,
    ]);
    for (const view of ["roles", "needs-me"])
      expect(await everyPage(both, { view, ...filter })).toEqual(rows.map(({ id }) => id));
  },
);

test("who holds no role a task asks for finds nothing in any view", async () => {
  for (const view of taskViewNames) expect(await everyPage(reader.nobody, { view, sort: "amount" })).toEqual([]);
});
