import { randomUUID } from "node:crypto";
import type { TaskSituation } from "@/domain/task-situation";
import { people } from "@/prisma/people";
import type { Caller } from "../caller";
import type { SituationFacts } from "./situations";

type Rows = Record<string, Record<string, unknown>[]>;
export type Situated = {
  facts: SituationFacts;
  person: Caller;
  caseId: string;
  taskId: string;
  rows: Rows;
  situation: TaskSituation;
};

const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString();

/** When an absence of nine days ago ended, in days from now, and whether it was the person's own. */
const absences = {
  "i-stand-in": { mine: false, ended: 9 },
  "i-stood-in": { mine: false, ended: -1 },
  "stands-in-for-me": { mine: true, ended: 9 },
  "stood-in-before-the-case": { mine: false, ended: -3 },
};

const named = ({ id, name }: Caller) => ({ id, name });

const personRows = (person: Caller, limit: number | undefined): Rows => ({
  users: [{ id: person.id, email: person.email, name: person.name, password_hash: "none" }],
  user_roles: person.roles.map((role) => ({ user_id: person.id, role })),
  authority_limits: limit === undefined ? [] : [{ user_id: person.id, currency: "EUR", amount: limit }],
});

const merged = (parts: Rows[]): Rows => {
  const all: Rows = {};
  for (const part of parts) for (const [table, rows] of Object.entries(part)) all[table] = [...(all[table] ?? []), ...rows];
  return all;
};

const decisionRows = (caseId: string, by: Caller, mark: string | null, behalf: Caller | null): Rows => {
  const id = randomUUID();
  return {
    tasks: [
      {
        ...{
          id,
          case_id: caseId,
          workflow_id: `loan-${caseId}`,
          task_key: id,
          type: "another.review",
          title: "Review",
          status: "DECIDED",
        },
        ...{ level: 1, required_roles: ["LOAN_OFFICER"], limit_applies: false, due_at: days(1), facts: {} },
        delegated_by_id: behalf?.id ?? null,
      },
    ],
    decisions: [
      {
        ...{ id: randomUUID(), task_id: id, case_id: caseId, level: 1, outcome: "APPROVED", data: {}, seen_version: 1 },
        ...{ decided_by_id: by.id, decided_at: days(0), four_eyes: mark, for_id: behalf?.id ?? null },
      },
    ],
  };
};

/** The rows that make a situation true, and the same situation as the rules see it. */
export const situate = (facts: SituationFacts): Situated => {
  const [caseId, taskId, mailbox] = [randomUUID(), randomUUID(), randomUUID()];
  const { roles, assignee, level, colleague: theirs } = facts;
  const person: Caller = { id: randomUUID(), name: "Test Person", email: `${mailbox}@people.test`, roles };
  const colleagueEmail = theirs === "mailbox" ? `ana+${mailbox}@demo.test` : `c-${mailbox}@people.test`;
  const colleague: Caller = { id: randomUUID(), name: "Colleague", email: colleagueEmail, roles: ["LOAN_OFFICER"] };
  const applicantEmail = {
    ...{ other: "ana@demo.test", me: "ana@demo.test", nobody: null },
    mailbox: `${mailbox.toUpperCase()}+score780@people.test`,
  }[facts.applicant];
  const someApplicant = theirs === "applicant" ? colleague.id : people.ana.id;
  const applicantId = facts.applicant === "me" ? person.id : facts.applicant === "other" ? someApplicant : null;
  const createdById = facts.createdByMe ? person.id : theirs === "creator" ? colleague.id : people.ana.id;
  const holder = { none: null, me: named(person), other: named(people.olivia), colleague: named(colleague) }[assignee] ?? null;
  const given = facts.given && assignee === "me";
  const absence = facts.absence === "never" ? undefined : absences[facts.absence];
  const actsFor = given || (facts.absence === "i-stand-in" && assignee === "colleague");
  const ownMark = facts.decidedBefore === "unmarked" ? null : facts.decidedBefore;
  const earlierLevelOpen = facts.earlierLevelOpen && level === 2;
  const counted = theirs === "decided" || theirs === "decided-for-me";
  const { status, limitApplies, requiredRoles, amountCeiling, amount, currency, fourEyes, outcomes } = facts;
  const task = { status, level, requiredRoles, limitApplies, amountCeiling, amount, currency, fourEyes, outcomes };
  const taskRow = (id: string, at: number) => ({
    ...{ id, case_id: caseId, workflow_id: `loan-${caseId}`, task_key: id, type: "loan.review", title: "Review", level: at },
    ...{ required_roles: requiredRoles, limit_applies: limitApplies, due_at: days(1), facts: {} },
  });
  const rows = merged([
    personRows(person, facts.limit),
    personRows(colleague, facts.colleagueLimit),
    {
      cases: [
        {
          ...{
            id: caseId,
            type: "loan",
            number: caseId,
            title: "Case",
            stage: "MANUAL_REVIEW",
            data: {},
            workflow_id: `loan-${caseId}`,
          },
          ...{ applicant_id: applicantId, applicant_email: applicantEmail, created_by_id: createdById, created_at: days(-2) },
          cancel_requested_at: facts.cancelRequested ? days(0) : null,
        },
      ],
      tasks: [
        {
          ...taskRow(taskId, level),
          ...{
            status,
            amount,
            currency,
            amount_ceiling: amountCeiling,
            four_eyes: fourEyes,
            outcomes,
            assignee_id: holder?.id ?? null,
          },
          delegated_by_id: given ? colleague.id : null,
        },
        ...(earlierLevelOpen ? [taskRow(randomUUID(), 1)] : []),
      ],
      case_conflicts: facts.conflict ? [{ case_id: caseId, user_id: person.id, reason: "A friend" }] : [],
      absences: absence
        ? [
            {
              ...{ id: randomUUID(), from_at: days(-9), to_at: days(9), ended_at: days(absence.ended) },
              ...(absence.mine
                ? { user_id: person.id, deputy_id: colleague.id }
                : { user_id: colleague.id, deputy_id: person.id }),
            },
          ]
        : [],
    },
    facts.decidedBefore === "never" ? {} : decisionRows(caseId, person, ownMark, null),
    counted ? decisionRows(caseId, colleague, "case", theirs === "decided-for-me" ? person : null) : {},
  ]);
  const linked = given || (absence !== undefined && facts.absence !== "stood-in-before-the-case");
  const limitsOf = (limit: number | undefined): Record<string, number> => (limit === undefined ? {} : { EUR: limit });
  const situation: TaskSituation = {
    task: { ...task, assignee: holder, delegatedBy: given ? named(colleague) : null, decidedBy: null, earlierLevelOpen },
    case: { applicantId, applicantEmail, createdById, cancelRequested: facts.cancelRequested },
    person: { id: person.id, email: person.email, roles, limits: limitsOf(facts.limit) },
    actsFor: actsFor ? { ...named(colleague), limits: limitsOf(facts.colleagueLimit) } : null,
    ownDecisions: [
      ...(facts.decidedBefore === "never" ? [] : [{ level: 1, at: "", fourEyes: ownMark }]),
      ...(theirs === "decided-for-me" ? [{ level: 1, at: "", fourEyes: "case" }] : []),
    ],
    onePerson: linked
      ? [
          {
            ...{ ...named(colleague), relation: "GAVE", creator: createdById === colleague.id },
            applicant: applicantId === colleague.id || (theirs === "mailbox" && applicantEmail === "ana@demo.test"),
            decisions: counted ? [{ level: 1, at: "", fourEyes: "case" }] : [],
          },
        ]
      : [],
    conflictDeclared: facts.conflict,
  };
  return { facts, person, caseId, taskId, rows, situation };
};

/** Tables in the order in which rows may refer to each other. */
const tables = ["users", "user_roles", "authority_limits", "cases", "tasks", "decisions", "case_conflicts", "absences"];

/** Puts the rows of many situations into the database, one statement per table and set of columns. */
export const storeSituations = async (
  owner: { query: (text: string, values: unknown[]) => Promise<unknown> },
  situated: readonly Situated[],
): Promise<void> => {
  for (const table of tables) {
    const bySet = new Map<string, unknown[]>();
    for (const row of situated.flatMap(({ rows }) => rows[table] ?? [])) {
      const columns = Object.keys(row).join(", ");
      const rows = bySet.get(columns);
      if (rows) rows.push(row);
      else bySet.set(columns, [row]);
    }
    for (const [columns, rows] of bySet)
      await owner.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
  }
};
