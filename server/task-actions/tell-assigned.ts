import { randomUUID } from "node:crypto";
import type { Task } from "@/domain/task";
import type { Caller } from "../caller";
import { recordNotices } from "../record-notices";

/** Tells the new holder of a task, unless he took it himself, or it went on to another in this moment. */
export const tellAssigned = async ({ id, name }: Caller, task: Task, to: string | null): Promise<void> => {
  if (to === null || to === id || task.assignee?.id !== to) return;
  await recordNotices({
    ...{ caseId: task.caseId, eventKey: `task.assigned:${randomUUID()}`, kind: "task.assigned" },
    audience: { to: "people", taskId: task.id, userIds: [to] },
    params: { taskId: task.id, by: name },
    place: `/tasks/${task.id}`,
  });
};
