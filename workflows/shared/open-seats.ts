import { proxyActivities, proxyLocalActivities, uuid4 } from "@temporalio/workflow";
import type { CaseState } from "../../domain/case-state";
import { scaledMs } from "../../domain/duration";
import type { Role } from "../../domain/roles";
import { isoInstant, type Ring, reviewRings, ringsAfter, timersOf } from "../../domain/schedule";
import type { Activities } from "../../worker/activities/activities";
import { inOrder } from "./deadlines";
import type { OpenCase } from "./open-case";
import type { ReviewRequest } from "./review-request";
import { steps } from "./steps";
import { stopIfAsked, unlessWithdrawn } from "./withdrawal";

const { openTask } = proxyActivities<Activities>(steps.database);
const { escalateTask } = proxyLocalActivities<Activities>(steps.bookkeeping);

/** Tasks that wait for people, with their clocks: every ring, and those that rang before. */
export type OpenSeats = { taskIds: string[]; openedAt: number; rings: Ring[]; rung: Ring[]; deciders: number | null };

type TaskState = CaseState["tasks"][number];

const widened = (task: TaskState, addRoles: Role[]): TaskState => ({
  ...task,
  escalated: true,
  roles: [...new Set([...task.roles, ...addRoles])],
});

const openAll = async ({ caseId, messages }: OpenCase, request: ReviewRequest, dueAt: string) => {
  const { type, title, level, roles, limitApplies, amountCeiling, reviewLevels, fourEyes, outcomes, seats, taskKey, about } =
    request;
  // What the desk was warned of once stays before everything else.
  const urgent = request.beside?.rung.length ? { priority: "URGENT" as const } : {};
  const asked = {
    ...{ caseId, type, title, level, reviewLevels, limitApplies, amountCeiling, fourEyes, outcomes, dueAt },
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

/** Escalates tasks and says so in the case state. */
export const escalate = async ({ caseId, progress }: OpenCase, taskIds: readonly string[], addRoles: Role[]): Promise<void> => {
  for (const taskId of taskIds) await escalateTask({ caseId, taskId, addRoles, priority: "HIGH" });
  const escalated = (task: TaskState): TaskState => (taskIds.includes(task.taskId) ? widened(task, addRoles) : task);
  progress.change({ tasks: progress.state.tasks.map(escalated) });
};

/**
 * Opens the tasks of a level and notes them in the case state, without storing it. Clocks that ran before go on with their rest; an
 * escalation that had passed has passed for the new tasks too.
 */
export const openSeats = async (openCase: OpenCase, request: ReviewRequest): Promise<OpenSeats> => {
  const { timeScale } = openCase;
  const { type, level, roles, clock, seats, before = { ran: 0, rung: [] }, beside } = request;
  const untilDue = scaledMs(clock.due, timeScale);
  const opened = await openAll(openCase, request, isoInstant(Date.now() - before.ran + untilDue));
  const [first] = opened;
  if (!first) throw new Error("a level without seats");
  // The due time people were shown counts; every clock of the task starts where it does.
  const openedAt = Date.parse(first.dueAt) - untilDue;
  const rings = inOrder(reviewRings(clock, openedAt, timeScale), beside?.rings ?? []);
  const rung = [...before.rung, ...(beside?.rung ?? [])];
  const taskIds = opened.map(({ taskId }) => taskId);
  const tasks = taskIds.map((taskId, index) => ({
    ...{ taskId, type, level, roles, escalated: false },
    ...(seats.of > 1 && { seat: index + 1 }),
  }));
  const hasEscalated = rung.some(({ name }) => name === "escalation");
  const shown = hasEscalated ? tasks.map((task) => widened(task, clock.escalateTo)) : tasks;
  showReview(openCase, taskIds, shown, ringsAfter(rings, rung));
  if (hasEscalated) await escalate(openCase, taskIds, clock.escalateTo);
  return { taskIds, openedAt, rings, rung, deciders: first.deciders ?? null };
};
