import { proxyLocalActivities } from "@temporalio/workflow";
import type { TaskDecided } from "../../domain/contracts";
import type { Role } from "../../domain/roles";
import type { Ring } from "../../domain/schedule";
import type { Activities } from "../../worker/activities/activities";
import { acknowledgeDecisions, closeOpen } from "./close-open";
import { waitOrRing } from "./deadlines";
import type { OpenCase } from "./open-case";
import { escalate, type OpenSeats, openSeats, showReview } from "./open-seats";
import type { StepEvent } from "./progress";
import { type ClockTime, Moot, type ReviewRequest } from "./review-request";
import { steps } from "./steps";
import { endOf } from "./tally";
import { type DeciderWatch, watchDeciders } from "./watch-deciders";
import { Withdrawn } from "./withdrawal";

const { remindTask } = proxyLocalActivities<Activities>(steps.bookkeeping);

/** The decision that ended a level, all that were made at it, and how long its clocks ran. */
export type Reviewed = { decision: TaskDecided; decisions: TaskDecided[]; time: ClockTime };

/** Who may decide now: escalation may have widened it. */
const rolesNow = ({ progress }: OpenCase, taskIds: string[]): Role[] => [
  ...new Set(progress.state.tasks.flatMap(({ taskId, roles }) => (taskIds.includes(taskId) ? (roles as Role[]) : []))),
];

const ringer = (openCase: OpenCase, request: ReviewRequest, open: OpenSeats, watch: DeciderWatch) => {
  const { beside } = request;
  const stillOpen = () => open.taskIds.filter((taskId) => !openCase.messages.decisionOn(taskId));
  const { caseId, progress } = openCase;
  const effects: Partial<Record<Ring["name"], (number: number) => Promise<void>>> = {
    reminder: async (number) => {
      for (const taskId of stillOpen()) await remindTask({ caseId, taskId, number });
    },
    escalation: (number) => escalate(openCase, stillOpen(), request, number),
  };
  return async (ring: Ring, toCome: Ring[]): Promise<void> => {
    const events: StepEvent[] = [];
    if (beside?.rings.includes(ring)) events.push(...(await beside.onRing(ring, rolesNow(openCase, stillOpen()))));
    else await effects[ring.name]?.(ring.number);
    if (watch.isFlagged()) events.push(...(await watch.look()));
    const tasks = progress.state.tasks.filter(({ taskId }) => open.taskIds.includes(taskId));
    showReview(openCase, open.taskIds, tasks, toCome);
    await progress.save({ events });
  };
};

/** Decisions that do not end the level yet, and operations that ask to look again. */
const newsOf = (openCase: OpenCase, { taskIds }: OpenSeats, watch: DeciderWatch) => {
  const { messages, progress } = openCase;
  let heard = 0;
  return {
    there: () => messages.decisionsOn(taskIds).length > heard || watch.wasAsked(),
    take: async (): Promise<void> => {
      heard = messages.decisionsOn(taskIds).length;
      acknowledgeDecisions(openCase, taskIds);
      progress.change({
        tasks: progress.state.tasks.filter(({ taskId }) => !messages.decisionOn(taskId) || !taskIds.includes(taskId)),
      });
      await progress.save({ events: await watch.look() });
    },
  };
};

const timeOf = ({ from, openedAt, rung }: OpenSeats, { before, beside }: ReviewRequest): ClockTime => {
  const until = Date.now();
  return {
    ran: until - openedAt,
    rung: rung.filter(({ name }) => !beside?.rings.some((ring) => ring.name === name)),
    spells: [...(before?.spells ?? []), { from, until }],
  };
};

/**
 * Puts work before people and waits for their decision, for as long as it takes: reminding, escalating, never closing a task by time.
 * Decisions are acknowledged with the next step that is stored. Throws Withdrawn when the case is asked to stop before the level is decided,
 * Moot when the request says so.
 */
export const review = async (openCase: OpenCase, request: ReviewRequest): Promise<Reviewed> => {
  const { messages, progress } = openCase;
  const open = await openSeats(openCase, request);
  const { taskIds, rings, rung } = open;
  const stillOpen = () => taskIds.filter((taskId) => !messages.decisionOn(taskId));
  const end = () => endOf(messages.decisionsOn(taskIds), request.seats);
  const watch = watchDeciders(openCase, request, stillOpen);
  await progress.save({ events: await watch.saw(open.deciders) });

  const isStopped = () => request.stoppable !== false && messages.cancel() !== undefined;
  const isMoot = () => request.isMoot?.() ?? false;
  const isOver = () => end() !== undefined || isStopped() || isMoot();
  const onRing = ringer(openCase, request, open, watch);
  await waitOrRing({ rings, rung, isOver, onRing, news: newsOf(openCase, open, watch) });

  const time = timeOf(open, request);
  await closeOpen(openCase, taskIds, end() ? "LEVEL_DECIDED" : isStopped() ? "CANCEL_REQUESTED" : "MOOT");
  await watch.end();
  acknowledgeDecisions(openCase, taskIds);
  const decision = end();
  if (!decision && isStopped()) throw new Withdrawn("the tasks were taken back");
  showReview(openCase, taskIds, [], []);
  if (!decision) throw new Moot("what was asked has been overtaken");
  return { decision, decisions: messages.decisionsOn(taskIds), time };
};
