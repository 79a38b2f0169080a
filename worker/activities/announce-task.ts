import { caseTypeNames, caseTypes } from "@/domain/case-types";
import type { DeskNotice } from "@/domain/notices";
import { recordNotices } from "@/server/record-notices";

const announced = new Map<string, DeskNotice>(caseTypeNames.flatMap((name) => Object.entries(caseTypes[name].announced)));

/** Tells of a task that nobody would look for in time, once, to whoever may take it; says nothing of all others. */
export const announceTask = async (caseId: string, taskId: string, type: string): Promise<void> => {
  const kind = announced.get(type);
  if (!kind) return;
  const eventKey = `task:${taskId}:opened`;
  await recordNotices({ caseId, eventKey, kind, audience: { to: "task", taskId }, params: { taskId } });
};
