import { type CaseType, caseTypeNames, caseTypes } from "@/domain/case-types";
import type { Draft } from "@/domain/draft";
import { reviewClockSchema } from "@/domain/policy";
import type { TaskClock, TaskDetail } from "@/domain/task";
import type { TaskForm } from "@/domain/task-form";
import { isOwnCase } from "./access";
import { nextCalendarSql, nextClockSql } from "./calendars/next-clock-sql";
import { taskCalendar } from "./calendars/task-calendar";
import { taskClockSql } from "./calendars/task-clock-sql";
import type { Caller } from "./caller";
import { taskDraftSql } from "./drafts/task-draft-sql";
import { policyData } from "./policy-data";
import { type ReadTask, readTaskWith, taskStatement } from "./read-task";
import type { TaskRow } from "./task-row";
import { toTask } from "./to-task";
import { watchingSql } from "./watches/watching-sql";

export type DetailRow = {
  case_type: CaseType;
  time_scale: number;
  policy: object | null;
  /** Mark of four eyes of the review that runs now, or ran last. */
  present_mark: string | null;
  draft: Draft | null;
  form: TaskForm | null;
  watching: boolean;
  attachments: number;
  clock: TaskClock | null;
  next_clock: object | null;
  calendar: unknown;
  /** A request to the applicant is open. */
  asked: boolean;
};

/** What a task's page is told beside the task; `$2` is who asks, `$4` are `policyIds`. */
export const detailColumns = `t.form, c.type AS case_type, c.time_scale, ${taskDraftSql("$2")} AS draft, ${watchingSql("$2")} AS watching, ${taskClockSql} AS clock,
    EXISTS (SELECT FROM requests q WHERE q.case_id = c.id AND q.status = 'OPEN') AS asked,
    (SELECT count(*)::int FROM documents f WHERE f.task_id = t.id AND f.removed_at IS NULL) AS attachments,
    (SELECT p.data FROM policies p WHERE p.id = $4::jsonb ->> c.type AND p.active) AS policy,
    ${nextClockSql} AS next_clock, ${nextCalendarSql("$4::jsonb ->> c.type")} AS calendar,
    (SELECT m.four_eyes FROM tasks m WHERE m.case_id = c.id AND m.four_eyes IS NOT NULL ORDER BY m.created_at DESC, m.level DESC LIMIT 1)
      AS present_mark`;

const select = taskStatement<DetailRow>("task-detail", "TRUE", `, ${detailColumns}`);

export const policyIds = JSON.stringify(Object.fromEntries(caseTypeNames.map((type) => [type, caseTypes[type].policy])));

/** Decisions made in the case before this task's own. */
const earlierDecisions = (row: TaskRow & DetailRow): TaskDetail["earlierDecisions"] => {
  const all = row.decisions ?? [];
  const own = all.findIndex(({ taskId }) => taskId === row.id);
  return (own < 0 ? all : all.slice(0, own)).map(({ decisionId, taskType, level, outcome, data, by, at, fourEyes }) => ({
    decisionId,
    taskType,
    level,
    outcome,
    data: data ?? {},
    by,
    at,
    counts: fourEyes === null || fourEyes === row.present_mark,
  }));
};

/** A clock that was written before it could say so stands still too. */
const mayPause = (policy: TaskDetail["policy"]): boolean =>
  reviewClockSchema.safeParse(policy?.review).data?.pausedBy.includes("APPLICANT") ?? false;

/** The task as its page is told of it. */
export const toTaskDetail = async ({ row, person }: ReadTask<TaskRow & DetailRow>): Promise<TaskDetail> => {
  const own = isOwnCase(person, { applicantId: row.applicant_id, applicantEmail: row.applicant_email });
  const policy = policyData(caseTypes[row.case_type].policy, row.policy && { ...row.policy, ...row.next_clock });
  return {
    ...toTask(row, person),
    policy,
    calendar: await taskCalendar(row.calendar),
    timeScale: row.time_scale,
    clock: row.clock,
    applicantAsked: row.asked && mayPause(policy),
    reviewLevels: row.review_levels.map(({ level, roles, need = 1, of = 1 }) => ({ level, roles, need, of })),
    earlierDecisions: own ? [] : earlierDecisions(row),
    draft: row.draft,
    watching: !own && row.watching,
    attachments: own ? 0 : row.attachments,
    form: own ? null : row.form,
  };
};

/** One task with everything one needs before deciding it. Throws AppError NOT_FOUND. */
export const getTaskDetail = async (caller: Caller, taskId: string): Promise<TaskDetail> =>
  toTaskDetail(await readTaskWith(select, caller, taskId, policyIds));
