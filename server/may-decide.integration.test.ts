import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "@/domain/errors";
import type { Role } from "@/domain/roles";
import { taskStatuses } from "@/domain/task";
import { type TaskSituation, whyNotClaim, whyNotDecide } from "@/domain/task-rules";
import { people } from "@/prisma/people";
import { claimTask } from "./claim-task";
import { decideTask } from "./decide-task";
import { findTasks, findTasksSchema } from "./find-tasks";
import { openWorld, type World } from "./testing/test-world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const staff: Role[] = ["LOAN_OFFICER", "SENIOR_UNDERWRITER", "OPERATIONS", "ADMIN"];
// Each fact is mostly harmless, so that every rule gets to be the one that refuses, and some situations are allowed.
const rarely = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(usual) }, { weight: 3, arbitrary: fc.constantFrom(...others) });

const situations = fc.record({
  status: rarely("OPEN", ...taskStatuses),
  level: fc.constantFrom(1, 2),
  requiredRoles: fc.subarray<Role>(["LOAN_OFFICER", "SENIOR_UNDERWRITER"], { minLength: 1 }),
  limitApplies: fc.boolean(),
  amountCeiling: rarely<number | null>(null, 9_000_00, 45_000_00),
  amount: rarely<number | null>(10_000_00, null, 50_000_00),
  currency: rarely<string | null>("EUR", null, "USD"),
  assignee: rarely("none", "me", "other", "colleague"),
  /** A colleague who stands in for the person, or the other way round: now, at a time since the case began, or before it. */
  absence: rarely("never", "i-stand-in", "i-stood-in", "stands-in-for-me", "stood-in-before-the-case"),
  /** The holder got the task from the colleague. */
  given: rarely(false, true),
  /** What the colleague is to the case. */
  colleague: rarely("nobody", "applicant", "mailbox", "creator", "decided", "decided-for-me"),
  colleagueLimit: rarely<number | undefined>(20_000_00, undefined, 9_999_99),
  conflict: rarely(false, true),
  earlierLevelOpen: rarely(false, true),
  applicant: rarely("other", "me", "mailbox", "nobody"),
  createdByMe: rarely(false, true),
  cancelRequested: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  // A role that may read loans is always there; who may not even know of the task is told nothing, which is another test.
  roles: fc.subarray(staff, { minLength: 1 }).filter((held) => held.some((role) => role !== "ADMIN")),
  limit: rarely<number | undefined>(20_000_00, undefined, 9_999_99, 100_000_00),
  fourEyes: rarely<string | null>("case", null, "case:2"),
  outcomes: rarely<string[] | null>(null, ["APPROVED", "REJECTED"], ["REJECTED"]),
  // An own decision in the case before: under the task's first mark, a later one, or none.
  decidedBefore: rarely<"never" | "case" | "case:2" | "unmarked">("never", "case", "case:2", "unmarked"),
  approved: fc.constantFrom(8_000_00, 10_000_00, 20_000_01),
});
type Facts = typeof situations extends fc.Arbitrary<infer Value> ? Value : never;

/** Who was away, and when that ended, seen from now; the case begins now, or two days ago where the end lies one day back. */
const absences = {
  "i-stand-in": { mine: false, ended: "9 days" },
  "i-stood-in": { mine: false, ended: "-1 day" },
  "stands-in-for-me": { mine: true, ended: "9 days" },
  "stood-in-before-the-case": { mine: false, ended: "-2 days" },
};

/** Puts the situation into the database and says the same to the rules. */
const arrange = async (facts: Facts) => {
  const mailbox = randomUUID();
  const email = `${mailbox}@people.test`;
  const { roles, limit } = facts;
  const person = await world.addPerson({ roles, email, ...(limit !== undefined && { limit }) });
  const caseId = randomUUID();
  const applicantEmail = {
    other: "ana@demo.test",
    me: "ana@demo.test",
    mailbox: `${mailbox.toUpperCase()}+score780@people.test`,
    nobody: null,
  };
  const applicantEmailNow = applicantEmail[facts.applicant as keyof typeof applicantEmail];
  const colleague = await world.addPerson({
    roles: ["LOAN_OFFICER"],
    name: "Colleague",
    ...(facts.colleague === "mailbox" && { email: `ana+${mailbox}@demo.test` }),
    ...(facts.colleagueLimit !== undefined && { limit: facts.colleagueLimit }),
  });
  const theirs = facts.colleague === "applicant" ? colleague.id : people.ana.id;
  const applicantId = facts.applicant === "me" ? person.id : facts.applicant === "other" ? theirs : null;
  const createdById = facts.createdByMe ? person.id : facts.colleague === "creator" ? colleague.id : people.ana.id;
  await world.owner.query(
    `INSERT INTO cases (id, type, number, title, stage, data, applicant_id, applicant_email, created_by_id, workflow_id,
      cancel_requested_at)
    VALUES ($1::uuid, 'loan', $1::text, 'Case', 'MANUAL_REVIEW', '{}', $2, $3, $4, 'loan-' || $1::text, CASE WHEN $5 THEN now() END)`,
    [caseId, applicantId, applicantEmailNow, createdById, facts.cancelRequested],
  );
  const assignee =
    {
      none: null,
      me: { id: person.id, name: person.name },
      other: { id: people.olivia.id, name: people.olivia.name },
      colleague: { id: colleague.id, name: colleague.name },
    }[facts.assignee] ?? null;
  const given = facts.given && facts.assignee === "me";
  const standsIn = facts.absence === "i-stand-in" && facts.assignee === "colleague";
  const { status, level, requiredRoles, limitApplies, amountCeiling, amount, currency } = facts;
  const task = {
    status: status as TaskSituation["task"]["status"],
    level,
    requiredRoles,
    limitApplies,
    amountCeiling,
    amount,
    currency,
    fourEyes: facts.fourEyes as string | null,
    outcomes: facts.outcomes as string[] | null,
  };
  const taskId = await world.addTask(caseId, { ...task, assigneeId: assignee?.id ?? null });
  const absence = absences[facts.absence as keyof typeof absences];
  if (absence) {
    const [away, deputy] = absence.mine ? [person.id, colleague.id] : [colleague.id, person.id];
    await world.owner.query(
      `INSERT INTO absences (id, user_id, deputy_id, from_at, to_at, ended_at)
      VALUES (gen_random_uuid(), $1, $2, now() - interval '9 days', now() + interval '9 days', now() + $3::interval)`,
      [away, deputy, absence.ended],
    );
    if (absence.ended === "-1 day")
      await world.owner.query("UPDATE cases SET created_at = now() - interval '2 days' WHERE id = $1", [caseId]);
  }
  if (given) await world.owner.query("UPDATE tasks SET delegated_by_id = $2 WHERE id = $1", [taskId, colleague.id]);
  if (facts.conflict)
    await world.owner.query("INSERT INTO case_conflicts (case_id, user_id, reason) VALUES ($1, $2, 'A friend')", [
      caseId,
      person.id,
    ]);
  const linked = given || (absence !== undefined && absence.ended !== "-2 days");
  const counted = facts.colleague === "decided" || facts.colleague === "decided-for-me";
  if (counted) {
    const earlier = await world.addTask(caseId, { status: "DECIDED", type: "another.review" });
    await world.owner.query(
      `INSERT INTO decisions (id, task_id, case_id, level, outcome, data, seen_version, decided_by_id, decided_at, four_eyes, for_id)
      VALUES (gen_random_uuid(), $1, $2, 1, 'APPROVED', '{}', 1, $3, now(), 'case', $4)`,
      [earlier, caseId, colleague.id, facts.colleague === "decided-for-me" ? person.id : null],
    );
    if (facts.colleague === "decided-for-me")
      await world.owner.query("UPDATE tasks SET delegated_by_id = $2 WHERE id = $1", [earlier, person.id]);
  }
  const earlierLevelOpen = facts.earlierLevelOpen && level === 2;
  if (earlierLevelOpen) await world.addTask(caseId, { level: 1 });
  const ownMark = facts.decidedBefore === "unmarked" ? null : String(facts.decidedBefore);
  if (facts.decidedBefore !== "never") {
    const earlier = await world.addTask(caseId, { status: "DECIDED", type: "another.review" });
    await world.owner.query(
      `INSERT INTO decisions (id, task_id, case_id, level, outcome, data, seen_version, decided_by_id, decided_at, four_eyes)
      VALUES (gen_random_uuid(), $1, $2, 1, 'APPROVED', '{}', 1, $3, now(), $4)`,
      [earlier, caseId, person.id, ownMark],
    );
  }
  const situation: TaskSituation = {
    task: {
      ...task,
      assignee,
      delegatedBy: given ? { id: colleague.id, name: colleague.name } : null,
      decidedBy: null,
      earlierLevelOpen,
    },
    case: {
      applicantId,
      applicantEmail: applicantEmailNow,
      createdById,
      cancelRequested: facts.cancelRequested,
    },
    person: { id: person.id, email, roles, limits: limit === undefined ? {} : { EUR: limit } },
    actsFor:
      given || standsIn
        ? {
            id: colleague.id,
            name: colleague.name,
            limits: facts.colleagueLimit === undefined ? {} : { EUR: facts.colleagueLimit },
          }
        : null,
    ownDecisions: [
      ...(facts.decidedBefore === "never" ? [] : [{ level: 1, at: "", fourEyes: ownMark }]),
      ...(facts.colleague === "decided-for-me" ? [{ level: 1, at: "", fourEyes: "case" }] : []),
    ],
    onePerson: linked
      ? [
          {
            ...{ id: colleague.id, name: colleague.name, relation: "GAVE" as const },
            applicant: applicantId === colleague.id || (facts.colleague === "mailbox" && applicantEmailNow === "ana@demo.test"),
            creator: createdById === colleague.id,
            decisions: counted ? [{ level: 1, at: "", fourEyes: "case" }] : [],
          },
        ]
      : [],
    conflictDeclared: facts.conflict,
  };
  return { person, caseId, taskId, situation };
};

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "ALLOWED",
    (error: unknown) => {
      if (error instanceof AppError) return error.code;
      throw error;
    },
  );

test("in every situation the statements and the rules give the same answer", async () => {
  const answers = new Map<string, number>();
  for (const facts of fc.sample(situations, { numRuns: 600, seed: 20_261_121 })) {
    const { person, caseId, taskId, situation } = await arrange(facts);
    const listed = await findTasks(
      {
        ...person,
        sessionId: "",
        sessionExpiresAt: "",
        limits: situation.person.limits as Record<string, number>,
        locale: "en",
        theme: "system",
        timeZone: "UTC",
        demo: false,
      },
      findTasksSchema.parse({ view: "needs-me", caseId }),
    );
    const mayDecideWhatIsAsked = whyNotDecide(situation) === null;
    expect({ facts, listed: listed.items.some(({ id }) => id === taskId) }).toEqual({ facts, listed: mayDecideWhatIsAsked });
    // Claiming first would change the situation: only where it is refused.
    const claimRule = whyNotClaim(situation)?.code;
    if (claimRule) expect({ facts, claim: await codeOf(claimTask(person, taskId)) }).toEqual({ facts, claim: claimRule });
    const decision = { outcome: "APPROVED", data: { amount: facts.approved, rateBps: 700, termMonths: 12 } };
    const rule = whyNotDecide(situation, facts.approved, "APPROVED")?.code ?? "ALLOWED";
    const answer = await codeOf(decideTask({ caller: person, taskId, decision, seenVersion: 1 }));
    expect({ facts, answer }).toEqual({ facts, answer: rule });
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  const expected = [
    "ADMIN_CANNOT_DECIDE",
    "IS_APPLICANT",
    "ABOVE_REVIEW",
    "IS_CREATOR",
    "MISSING_ROLE",
    "ALREADY_DECIDED_CASE",
    "OUTCOME_NOT_OFFERED",
    "LEVEL_NOT_REACHED",
    "ABOVE_LIMIT",
    "ABOVE_LIMIT_FOR",
    "COUNTS_AS_ONE",
    "CONFLICT_DECLARED",
    "CLAIMED_BY_OTHER",
    "TASK_CLOSED",
    "CASE_CLOSED",
    "ALLOWED",
  ];
  expect([...answers.keys()].sort()).toEqual(expected.sort());
});
