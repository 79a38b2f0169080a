import { condition, proxyActivities, proxyLocalActivities, uuid4 } from "@temporalio/workflow";
import type { TaskDecided } from "../../domain/contracts";
import { scaledMs } from "../../domain/duration";
import type { ReviewClock } from "../../domain/policy";
import type { Role } from "../../domain/roles";
import { clockEffects, isoInstant, nothingRung, type Ring, ringsToCome } from "../../domain/schedule";
import type { Activities } from "../../worker/activities/activities";
import { waitOrRing } from "./deadlines";
import type { OpenCase } from "./open-case";
import { steps } from "./steps";
import { unlessWithdrawn, Withdrawn } from "./withdrawal";

const { openTask, closeTask } = proxyActivities<Activities>(steps.database);
const { escalateTask, remindTask } = proxyLocalActivities<Activities>(steps.bookkeeping);

export type ReviewRequest = {
  type: string;
  title: string;
  level: number;
  roles: Role[];
  limitApplies: boolean;
  amountCeiling: number | null;
  reviewLevels: { level: number; roles: Role[] }[];
  clock: ReviewClock;
};

const timersOf = (rings: Ring[]) => rings.map(({ name, at }) => ({ name, at: isoInstant(at), then: clockEffects[name] }));

type OpenedReview = { taskId: string; openedAt: number };

const open = async ({ caseId, timeScale, messages, progress }: OpenCase, request: ReviewRequest): Promise<OpenedReview> => {
  const { type, level, clock, roles, limitApplies, amountCeiling, title, reviewLevels } = request;
  const untilDue = scaledMs(clock.due, timeScale);
  const wanted = {
    taskId: uuid4(),
    caseId,
    taskKey: `${type}:${level}`,
    type,
    title,
    level,
    reviewLevels,
    limitApplies,
    amountCeiling,
  };
  const asked = { ...wanted, requiredRoles: roles, dueAt: isoInstant(Date.now() + untilDue) };
  const { taskId, dueAt } = await unlessWithdrawn(messages, () => openTask(asked));
  // The due time people were shown counts; every clock of the task starts where it does.
  const openedAt = Date.parse(dueAt) - untilDue;
  const timers = timersOf(ringsToCome(clock, openedAt, timeScale, nothingRung));
  progress.change({ tasks: [{ taskId, type, level, roles, escalated: false }], timers });
  await progress.save();
  return { taskId, openedAt };
};

const ringer = ({ caseId, progress }: OpenCase, { clock }: ReviewRequest, taskId: string) => {
  const effects = {
    due: async () => {},
    reminder: (number: number) => remindTask({ caseId, taskId, number }),
    escalation: async () => {
      await escalateTask({ caseId, taskId, addRoles: clock.escalateTo, priority: "HIGH" });
      const tasks = progress.state.tasks.map((task) => ({
        ...task,
        escalated: true,
        roles: [...new Set([...task.roles, ...clock.escalateTo])],
      }));
      progress.change({ tasks });
    },
  };
  return async (ring: Ring, toCome: Ring[]): Promise<void> => {
    await effects[ring.name](ring.number);
    progress.change({ timers: timersOf(toCome) });
    await progress.save();
  };
};

/** Takes the task back for a case that is to stop. A decision that got there first stands, and its signal is on its way. Throws Withdrawn. */
const withdrawTask = async ({ messages }: OpenCase, taskId: string): Promise<void> => {
  const { status } = await closeTask({ taskId, as: "CANCELLED", reason: "CANCEL_REQUESTED" });
  if (status !== "DECIDED") throw new Withdrawn("the task was taken back");
  await condition(() => messages.decisionOn(taskId) !== undefined);
};

/**
 * Puts one level of a review before people and waits for their decision, for as long as it takes: reminding, escalating, never closing
 * the task by time. The decision is acknowledged with the next step that is stored. Throws Withdrawn when the case is asked to stop before somebody decides.
 */
export const review = async (openCase: OpenCase, request: ReviewRequest): Promise<TaskDecided> => {
  const { messages, progress, timeScale } = openCase;
  const { taskId, openedAt } = await open(openCase, request);
  const isOver = () => messages.decisionOn(taskId) !== undefined || messages.cancel() !== undefined;
  await waitOrRing({ clock: request.clock, openedAt, timeScale, isOver, onRing: ringer(openCase, request, taskId) });
  if (!messages.decisionOn(taskId)) await withdrawTask(openCase, taskId);
  const decision = messages.decisionOn(taskId);
  if (!decision) throw new Error("a review ended without a decision");
  progress.change({ tasks: [], timers: [] });
  progress.acknowledge(`decision:${decision.decisionId}`);
  return decision;
};
