import { proxyActivities, proxyLocalActivities, uuid4 } from "@temporalio/workflow";
import type { CaseState } from "../../domain/case-state";
import { type EscalationStep, escalationOf } from "../../domain/escalation";
import { isoInstant, type Ring, ringsAfter, timersOf } from "../../domain/schedule";
import type { Activities } from "../../worker/activities/activities";
import { inOrder } from "./deadlines";
import type { OpenCase } from "./open-case";
import type { ClockTime, ReviewRequest } from "./review-request";
import { type StartedClock, startByCalendar, startByTheHour } from "./start-clock";
import { steps } from "./steps";
import { stopIfAsked, unlessWithdrawn } from "./withdrawal";

const { openTask } = proxyActivities<Activities>(steps.database);
const { escalateTask } = proxyLocalActivities<Activities>(steps.bookkeeping);

/**
 * Tasks that wait for people, with their clocks: every ring, and those that rang before. The clocks run from `from`; `openedAt` is when they
 * would have started had they never stood still. Milliseconds since the epoch.
 */
export type OpenSeats = {
  taskIds: string[];
  from: number;
  openedAt: number;
  rings: Ring[];
  rung: Ring[];
  deciders: number | null;
};

type TaskState = CaseState["tasks"][number];

const widened = (task: TaskState, step: EscalationStep | undefined): TaskState => ({
  ...task,
  escalated: true,
  roles: [...new Set([...task.roles, ...(step?.addRoles ?? [])])],
});

const openAll = async ({ caseId, messages }: OpenCase, request: ReviewRequest, { dueAt, kept: clock }: StartedClock) => {
  const { type, title, level, roles, limitApplies, amountCeiling, reviewLevels, fourEyes, outcomes, seats, taskKey, about } =
    request;
  // What the desk was warned of once stays before everything else.
  const urgent = request.beside?.rung.length ? { priority: "URGENT" as const } : {};
  const asked = {
    ...{ caseId, type, title, level, reviewLevels, limitApplies, amountCeiling, fourEyes, outcomes, clock },
    dueAt: isoInstant(dueAt),
    ...urgent,
    ...(about && { about }),
  };
  const open = () =>
    Promise.all(
      Array.from({ length: seats.of }, (_, index) =>
        openTask({ ...asked, taskId: uuid4(), taskKey: taskKey(index + 1), seat: index + 1, requiredRoles: roles }),
      ),
    );
  if (request.stoppable === false) return open();
  if (seats.of === 1) return unlessWithdrawn(messages, open);
  // Of several that are opened at once none is left half-way.
  stopIfAsked(messages);
  return open();
};

/** Shows a review in the case state: its tasks that are still open, and its clocks, beside what belongs to other reviews that run at the same time. */
export const showReview = (
  { progress }: OpenCase,
  taskIds: readonly string[],
  tasks: TaskState[],
  toCome: readonly Ring[],
): void => {
  const own = taskIds[0];
  const { state } = progress;
  const others = state.timers.filter(({ taskId }) => taskId !== undefined && taskId !== own);
  progress.change({
    tasks: [...state.tasks.filter(({ taskId }) => !taskIds.includes(taskId)), ...tasks],
    timers: [...others, ...timersOf(toCome).map((timer) => ({ ...timer, ...(own && { taskId: own }) }))],
  });
};

/** Escalates tasks by one step of their clock, numbered from 1, and says so in the case state. */
export const escalate = async (
  { caseId, progress }: OpenCase,
  taskIds: readonly string[],
  { clock }: ReviewRequest,
  number: number,
): Promise<void> => {
  const step = escalationOf(clock)[number - 1];
  if (!step) return;
  const { addRoles, priority } = step;
  for (const taskId of taskIds) await escalateTask({ caseId, taskId, addRoles, priority, step: number });
  const escalated = (task: TaskState): TaskState => (taskIds.includes(task.taskId) ? widened(task, step) : task);
  progress.change({ tasks: progress.state.tasks.map(escalated) });
};

/** What rang before the tasks were opened. */
const rungBefore = ({ rung, ranOn }: ClockTime, rings: readonly Ring[], from: number): Ring[] => [
  ...rung,
  ...(ranOn ? ringsAfter(rings, rung).filter(({ at }) => at <= from) : []),
];

/**
 * Opens the tasks of a level and notes them in the case state, without storing it. Clocks that ran before go on with their rest; an
 * escalation that had passed has passed for the new tasks too.
 */
export const openSeats = async (openCase: OpenCase, request: ReviewRequest): Promise<OpenSeats> => {
  const { type, level, roles, clock, seats, before = { ran: 0, rung: [], spells: [] }, beside, timing } = request;
  // Without a calendar nothing is waited for: a story told again takes the very same steps.
  const calendar = timing?.calendar;
  const started = calendar ? await startByCalendar(openCase, request, calendar) : startByTheHour(openCase, request);
  const { from } = started;
  const opened = await openAll(openCase, request, started);
  const [first] = opened;
  if (!first) throw new Error("a level without seats");
  // The due time people were shown counts; every clock of the task starts where it does.
  const { openedAt, rings: own } = started.run(Date.parse(first.dueAt));
  const rings = inOrder(own, beside?.rings ?? []);
  const earlier = rungBefore(before, own, from);
  const rung = [...earlier, ...(beside?.rung ?? [])];
  const taskIds = opened.map(({ taskId }) => taskId);
  const tasks = taskIds.map(
    (taskId, index): TaskState => ({
      ...{ taskId, type, level, roles, escalated: false },
      ...(seats.of > 1 && { seat: index + 1 }),
    }),
  );
  const escalations = earlier.filter(({ name }) => name === "escalation");
  const shown = tasks.map((task) => escalations.reduce((so, { number }) => widened(so, escalationOf(clock)[number - 1]), task));
  showReview(openCase, taskIds, shown, ringsAfter(rings, rung));
  for (const { number } of escalations) await escalate(openCase, taskIds, request, number);
  return { taskIds, from, openedAt, rings, rung, deciders: first.deciders ?? null };
};
