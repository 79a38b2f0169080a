import { AppError } from "@/domain/errors";
import { whyClosed } from "@/domain/task-rules";
import type { Caller } from "../caller";
import { readTask } from "../read-task";
import { refuseTask } from "../refuse-task";
import { situationOf } from "../task-situation";

/** Says why nothing is attached to a task, or taken off it, any more: AppError TASK_CLOSED, or ALREADY_DECIDED with by whom. Throws NOT_FOUND. */
export const refuseClosedTask = async (caller: Caller, taskId: string, action: "attach" | "detach"): Promise<never> => {
  const { row, person } = await readTask(caller, taskId);
  const closed = whyClosed(situationOf(row, person));
  if (closed) return refuseTask(caller, row, action, closed);
  throw new AppError("UNAVAILABLE", "The task changed at this very moment; try again.", { retryAfter: 1 });
};
