import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "@/domain/errors";
import { whyNotClaim, whyNotDecide } from "@/domain/task-rules";
import type { TaskSituation } from "@/domain/task-situation";
import { claimTask } from "./claim-task";
import { decideTask } from "./decide-task";
import { findTasks, findTasksSchema } from "./find-tasks";
import { mayDecideSql, notHeldByOtherSql } from "./may-decide-sql";
import { personColumns } from "./sql";
import { type Situated, situate, storeSituations } from "./testing/situation-rows";
import { situationFacts } from "./testing/situations";
import { openWorld, type World } from "./testing/test-world";

const seed = Number(process.env.SITUATIONS_SEED ?? 20_261_130);
let world: World;
let situated: Situated[];
beforeAll(async () => {
  world = await openWorld();
  process.stdout.write(`situations: SITUATIONS_SEED=${seed}\n`);
  situated = fc.sample(situationFacts, { numRuns: 10_000, seed }).map(situate);
  await storeSituations(world.owner, situated);
  await world.owner.query("ANALYZE");
});
afterAll(() => world.close());

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "ALLOWED",
    (error: unknown) => {
      if (error instanceof AppError) return error.code;
      throw error;
    },
  );

/** Whether the person may decide what is asked, as the statements see it. */
const allowedSql = `SELECT pair.task_id, ${mayDecideSql()} AND ${notHeldByOtherSql} AS allowed
  FROM unnest($1::uuid[], $2::uuid[]) AS pair (task_id, person_id) JOIN tasks t ON t.id = pair.task_id JOIN cases c ON c.id = t.case_id
    CROSS JOIN LATERAL (SELECT ${personColumns} FROM users u WHERE u.id = pair.person_id) me`;

test("the condition that statements use and the rules agree in 10,000 situations", async () => {
  const { rows } = await world.owner.query<{ task_id: string; allowed: boolean }>(allowedSql, [
    situated.map(({ taskId }) => taskId),
    situated.map(({ person }) => person.id),
  ]);
  const allowed = new Map(rows.map((row) => [row.task_id, row.allowed]));
  const differing = situated.filter(({ taskId, situation }) => allowed.get(taskId) !== (whyNotDecide(situation) === null));
  expect(differing.slice(0, 3).map(({ facts, situation }) => ({ facts, rule: whyNotDecide(situation)?.code }))).toEqual([]);
  const yes = [...allowed.values()].filter(Boolean).length;
  expect(allowed.size).toBe(10_000);
  expect(yes).toBeGreaterThan(200);
});

const viewerOf = ({ person, situation }: Situated) => ({
  ...{ ...person, sessionId: "", sessionExpiresAt: "", limits: situation.person.limits as Record<string, number> },
  ...{
    locale: "en",
    theme: "system",
    timeZone: "UTC",
    demo: false,
    unread: 0,
    savedViews: [],
    absences: { own: null, standsInFor: [] },
  },
});

const ruleFor = (situation: TaskSituation, approved: number): string =>
  whyNotDecide(situation, approved, "APPROVED")?.code ?? "ALLOWED";

test("inbox, claim and decision do as the rules say, and refuse with the rule's code", async () => {
  const answers = new Map<string, number>();
  for (const one of situated.slice(0, 700)) {
    const { facts, person, caseId, taskId, situation } = one;
    const listed = await findTasks(viewerOf(one), findTasksSchema.parse({ view: "needs-me", caseId }));
    const mayDecideWhatIsAsked = whyNotDecide(situation) === null;
    expect({ facts, listed: listed.items.some(({ id }) => id === taskId) }).toEqual({ facts, listed: mayDecideWhatIsAsked });
    // Claiming first would change the situation: only where it is refused.
    const claimRule = whyNotClaim(situation)?.code;
    if (claimRule) expect({ facts, claim: await codeOf(claimTask(person, taskId)) }).toEqual({ facts, claim: claimRule });
    const decision = { outcome: "APPROVED", data: { amount: facts.approved, rateBps: 700, termMonths: 12 } };
    const answer = await codeOf(decideTask({ caller: person, taskId, decision, seenVersion: 1 }));
    expect({ facts, answer }).toEqual({ facts, answer: ruleFor(situation, facts.approved) });
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  const expected = [
    ...[
      "ADMIN_CANNOT_DECIDE",
      "IS_APPLICANT",
      "IS_CREATOR",
      "CONFLICT_DECLARED",
      "MISSING_ROLE",
      "ALREADY_DECIDED_CASE",
      "COUNTS_AS_ONE",
    ],
    ...["LEVEL_NOT_REACHED", "ABOVE_LIMIT", "ABOVE_LIMIT_FOR", "ABOVE_REVIEW", "CLAIMED_BY_OTHER", "OUTCOME_NOT_OFFERED"],
    ...["TASK_CLOSED", "CASE_CLOSED", "ALLOWED"],
  ];
  expect([...answers.keys()].sort()).toEqual(expected.sort());
});
