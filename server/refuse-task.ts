import { AppError, type ErrorOptions } from "@/domain/errors";
import type { Refusal } from "@/domain/task-situation";
import { appendAudit } from "./audit";
import { actorOf, type Caller } from "./caller";
import type { TaskRow } from "./task-row";

/** Refuses with the rule's sentence. A person who may not (rather than came too late) is put on the trail. */
export const refuseTask = async (caller: Caller, row: TaskRow, action: string, refusal: Refusal): Promise<never> => {
  const options: ErrorOptions = { params: refusal.params };
  const error = new AppError(refusal.code, refusal.message, options);
  if (error.status === 403)
    await appendAudit({
      type: "task.refused",
      chain: { caseId: row.case_id },
      ...actorOf(caller),
      taskId: row.id,
      data: { action, code: refusal.code },
    });
  throw error;
};
