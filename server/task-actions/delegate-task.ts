import type { Task } from "@/domain/task";
import { whyNotDelegate } from "@/domain/task-rules";
import { isUuid } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { getTask, readTask } from "../read-task";
import { refuseTask } from "../refuse-task";
import { situationOf } from "../task-situation";
import { assignedEvent, giveTaskSql } from "./give-task-sql";
import { refuseHolder } from "./refuse-holder";
import { tellAssigned } from "./tell-assigned";

const delegate = statement(
  "delegate-task",
  giveTaskSql("before.assignee_id = giver.id AND t.delegated_by_id IS NULL AND me.id <> giver.id", "giver.id"),
);

/**
 * The holder gives his task to a colleague, who decides it with the lower limit of both; for four eyes the two count as one. Throws AppError
 * NOT_CLAIMED_BY_YOU, ALREADY_DELEGATED, TASK_CLOSED, ALREADY_DECIDED, CASE_CLOSED, ASSIGNEE_MAY_NOT, VALIDATION_FAILED, NOT_FOUND.
 */
export const delegateTask = async (caller: Caller, taskId: string, to: string): Promise<Task> => {
  const done = isUuid(taskId) ? await delegate([taskId, caller.id, to, assignedEvent(caller, taskId, to, "HOLDER")]) : [];
  if (done.length > 0) {
    const task = await getTask(caller, taskId);
    await tellAssigned(caller, task, to);
    return task;
  }
  const { row, person } = await readTask(caller, taskId);
  const refusal = whyNotDelegate(situationOf(row, person));
  if (refusal) return refuseTask(caller, row, "delegate", refusal);
  if (to === caller.id) return getTask(caller, taskId);
  return refuseHolder(to, taskId, { id: caller.id, name: caller.name, limits: person.limits });
};
