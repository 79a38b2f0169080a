import { randomUUID } from "node:crypto";
import { AppError } from "@/domain/errors";
import type { Role } from "@/domain/roles";
import type { Priority } from "@/domain/task";
import { people } from "@/prisma/people";
import type { Caller } from "../caller";
import { claimTask } from "../claim-task";
import { closeTask } from "../close-task";
import { decideTask } from "../decide-task";
import { declareConflict } from "../declare-conflict";
import { escalateTask } from "../escalate-task";
import { findTasks, findTasksSchema } from "../find-tasks";
import { releaseTask } from "../release-task";
import { assignTask } from "../task-actions/assign-task";
import { delegateTask } from "../task-actions/delegate-task";
import { prioritiseTask } from "../task-actions/prioritise-task";
import { snoozeTask, wakeTask } from "../task-actions/snooze-task";
import { limits, type Model, modelAmount, type Name, names } from "./task-model";
import type { World } from "./test-world";

const rolesOf = (name: Name): Role[] => (name === "sue" ? ["SENIOR_UNDERWRITER"] : ["LOAN_OFFICER"]);

/** Five people of one's own, a case one of them entered, and a task in it: one statement. */
export const beginTaskLife = async (world: World) => {
  const [caseId, taskId] = [randomUUID(), randomUUID()];
  const callers = Object.fromEntries(
    names.map((name) => {
      const id = randomUUID();
      return [name, { id, name, email: `${id}@people.test`, roles: rolesOf(name) }];
    }),
  ) as unknown as Record<Name, Caller>;
  const folk = names.map((name) => ({ ...callers[name], role: rolesOf(name)[0], limit: limits[name] }));
  await world.owner.query(
    `WITH folk AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS f (id uuid, name text, email text, role text, "limit" bigint)),
    u AS (INSERT INTO users (id, email, name, password_hash) SELECT id, email, name, 'none' FROM folk),
    r AS (INSERT INTO user_roles (user_id, role) SELECT id, role FROM folk),
    l AS (INSERT INTO authority_limits (user_id, currency, amount) SELECT id, 'EUR', "limit" FROM folk),
    c AS (INSERT INTO cases (id, type, number, title, stage, data, applicant_id, created_by_id, workflow_id)
      VALUES ($2::uuid, 'loan', $2::text, 'Case', 'MANUAL_REVIEW', '{}', $4, $5, 'loan-' || $2::text))
    INSERT INTO tasks (id, case_id, case_type, workflow_id, task_key, type, title, level, required_roles, limit_applies, amount, currency, due_at, facts)
    VALUES ($3::uuid, $2::uuid, 'loan', 'loan-' || $2::text, $3::text, 'loan.review', 'Review', 1, '{LOAN_OFFICER}', true, $6, 'EUR', now() + interval '1 day', '{}')`,
    [JSON.stringify(folk), caseId, taskId, people.ana.id, callers.own.id, modelAmount],
  );
  return { world, caseId, taskId, callers };
};
export type TaskLife = Awaited<ReturnType<typeof beginTaskLife>>;

const inADay = (): string => new Date(Date.now() + 86_400_000).toISOString();

/** The same steps as those of the model, done for real. */
export const doers: {
  [Step in keyof typeof import("./task-model").steps]: (life: TaskLife, model: Model, ...given: never[]) => Promise<unknown>;
} = {
  claim: ({ callers, taskId }, _, name: Name) => claimTask(callers[name], taskId),
  release: ({ callers, taskId }, _, name: Name) => releaseTask(callers[name], taskId),
  assign: ({ callers, taskId }, _, name: Name, to: Name | null) =>
    assignTask(callers[name], taskId, { to: to && callers[to].id }),
  delegate: ({ callers, taskId }, _, name: Name, to: Name) => delegateTask(callers[name], taskId, callers[to].id),
  snooze: ({ callers, taskId }, _, name: Name) => snoozeTask(callers[name], taskId, inADay()),
  wake: ({ callers, taskId }, _, name: Name) => wakeTask(callers[name], taskId),
  prioritise: ({ callers, taskId }, _, name: Name, priority: Priority) => prioritiseTask(callers[name], taskId, priority),
  decide: ({ callers, taskId }, { version }, name: Name, stale: boolean) =>
    decideTask({
      ...{ caller: callers[name], taskId, seenVersion: stale ? version - 1 : version },
      decision: { outcome: "APPROVED", data: { amount: 10_000_00, rateBps: 700, termMonths: 12 } },
    }),
  conflict: ({ callers, caseId }, _, name: Name) => declareConflict(callers[name], caseId, "A friend"),
  leave: async ({ world, callers }, _, name: Name, deputy: Name) => {
    if (name === deputy) return;
    await world.owner.query(
      "UPDATE absences SET ended_at = date_trunc('milliseconds', now()) WHERE user_id = $1 AND ended_at IS NULL",
      [callers[name].id],
    );
    await world.owner.query(
      `INSERT INTO absences (id, user_id, deputy_id, from_at, to_at)
      VALUES (gen_random_uuid(), $1, $2, now() - interval '1 second', now() + interval '1 day')`,
      [callers[name].id, callers[deputy].id],
    );
  },
  comeBack: ({ world, callers }, _, name: Name) =>
    world.owner.query(
      "UPDATE absences SET ended_at = date_trunc('milliseconds', now()) WHERE user_id = $1 AND ended_at IS NULL",
      [callers[name].id],
    ),
  escalate: ({ taskId }) => escalateTask({ taskId, addRoles: ["SENIOR_UNDERWRITER"], priority: "HIGH" }),
  change: ({ world, caseId }) => world.owner.query("SELECT change_facts($1, 'documentAdded', '{}')", [caseId]),
  withdraw: ({ taskId }) => closeTask({ taskId, as: "CANCELLED", reason: "WITHDRAWN" }),
};

/** A code, or OK. */
export const answerOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "OK",
    (error: unknown) => {
      if (error instanceof AppError) return error.code;
      throw error;
    },
  );

/** The task as the database has it, in the words of the model. */
export const readLife = async ({ world, taskId, callers }: TaskLife) => {
  const nameOf = (id: string | null): Name | null => names.find((name) => callers[name].id === id) ?? null;
  const { rows } = await world.owner.query(
    `SELECT t.*, d.decided_by_id, d.for_id FROM tasks t LEFT JOIN decisions d ON d.task_id = t.id WHERE t.id = $1`,
    [taskId],
  );
  const row = rows[0];
  return {
    status: ["DECIDED", "CANCELLED"].includes(row.status) ? row.status : "OPEN",
    holder: nameOf(row.assignee_id),
    giver: nameOf(row.delegated_by_id),
    escalated: row.escalated_at !== null,
    version: row.version,
    priority: row.priority,
    decided: row.decided_by_id ? { by: nameOf(row.decided_by_id), for: nameOf(row.for_id) } : null,
  };
};

/** Whether this one's inbox shows the task. */
export const isListed = async ({ callers, caseId, taskId }: TaskLife, name: Name): Promise<boolean> => {
  const viewer = {
    ...{ ...callers[name], sessionId: "", sessionExpiresAt: "", limits: {} },
    ...{
      locale: "en",
      theme: "system",
      timeZone: "UTC",
      demo: false,
      unread: 0,
      savedViews: [],
      absences: { own: null, standsInFor: [] },
    },
  };
  const { items } = await findTasks(viewer, findTasksSchema.parse({ view: "needs-me", caseId }));
  return items.some(({ id }) => id === taskId);
};
