import { ApplicationFailure } from "@temporalio/activity";
import type { Role } from "@/domain/roles";
import type { OpenTaskInput } from "@/domain/task";
import { type CloseTask, closeTask, closeTaskSchema } from "@/server/close-task";
import { countDeciders } from "@/server/count-deciders";
import { type EscalateTask, escalateTask } from "@/server/escalate-task";
import { makeUrgent } from "@/server/make-urgent";
import { NoCaseError, type OpenedTask, openTask } from "@/server/open-task";
import { readCaseFacts } from "@/server/read-case-facts";
import { readTaskInput } from "@/server/read-task-input";
import { recordNotices } from "@/server/record-notices";
import { remindTask } from "@/server/remind-task";
import { announceTask } from "./announce-task";
import { execution } from "./context";
import { inputOf } from "./input-of";

type Reminder = { caseId: string; taskId: string; number: number };
type Escalation = EscalateTask & { caseId: string };
/** `roles` of whoever the case waits for; `limitAt` is when the time to answer ends. */
type Warning = { caseId: string; roles: Role[]; limitAt: string };

/** Nothing brings a case back that a workflow closed. */
const asFinal = (error: unknown): never => {
  throw error instanceof NoCaseError ? ApplicationFailure.nonRetryable(error.message, "NO_CASE") : error;
};

/**
 * Work for people, asked for by a workflow in any SDK: nothing here knows a kind of case. A task opened without facts gets a copy of
 * the case's data and of its assessment at that moment.
 */
export const taskActivities = {
  openTask: async (input: OpenTaskInput): Promise<OpenedTask> => {
    const { workflowId, runId } = execution();
    const read = input.facts ?? (input.caseId ? await readCaseFacts(input.caseId) : {});
    const facts = input.about ? { ...read, about: input.about } : read;
    const task = inputOf(() => readTaskInput({ ...input, facts }));
    const opened = await openTask(task, workflowId, runId).catch(asFinal);
    await announceTask(opened.caseId, opened.taskId, input.type);
    return opened;
  },
  closeTask: (request: CloseTask) => closeTask(inputOf(() => closeTaskSchema.parse(request))),
  countDeciders: (taskId: string): Promise<number | null> => countDeciders(taskId),
  warnDesk: async ({ caseId, roles, limitAt }: Warning): Promise<void> => {
    await makeUrgent(caseId);
    const eventKey = `case:${caseId}:noticeWarning:${limitAt}`;
    const audience = { to: "roles" as const, roles: [...new Set([...roles, "OPERATIONS" as const])] };
    await recordNotices({ caseId, eventKey, kind: "case.noticeWarning", audience, params: { limitAt } });
  },
  remindTask: async ({ caseId, taskId, number }: Reminder): Promise<void> => {
    await remindTask(taskId, number);
    const eventKey = `task:${taskId}:reminder:${number}`;
    await recordNotices({
      caseId,
      eventKey,
      kind: "task.reminded",
      audience: { to: "task", taskId },
      params: { taskId, reminder: number },
    });
  },
  escalateTask: async ({ caseId, ...request }: Escalation): Promise<void> => {
    const { taskId, step = 1 } = request;
    await escalateTask(request);
    const eventKey = step === 1 ? `task:${taskId}:escalation` : `task:${taskId}:escalation:${step}`;
    await recordNotices({ caseId, eventKey, kind: "task.escalated", audience: { to: "task", taskId }, params: { taskId } });
  },
};
