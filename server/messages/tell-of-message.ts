import { type CaseType, caseTypes } from "@/domain/case-types";
import type { Role } from "@/domain/roles";
import type { MessageSide } from "../access";
import type { Queryable } from "../db";
import { findOpenTasks } from "../find-open-tasks";
import { type Audience, recordNotices } from "../record-notices";

/** Who at the desk should read it: whoever holds or could take an open task of the case, else the roles of the type of case. */
const deskOf = async (caseId: string, roles: readonly Role[], on: Queryable): Promise<Audience[]> => {
  const tasks = await findOpenTasks(caseId, on);
  if (tasks.length === 0) return [{ to: "roles", roles: [...roles] }];
  return tasks.map((taskId) => ({ to: "task", taskId }));
};

/** Tells the other side that there is a message, not what it says. */
export const tellOfMessage = async (
  { caseId, type, messageId, from }: { caseId: string; type: CaseType; messageId: string; from: MessageSide },
  on: Queryable,
): Promise<void> => {
  const { messages } = caseTypes[type];
  if (!messages) return;
  const eventKey = `message:${messageId}`;
  if (from === "DESK") {
    const place = `/my/${caseId}/messages`;
    return recordNotices({ caseId, eventKey, kind: messages.notice, audience: { to: "applicant" }, place }, on);
  }
  for (const audience of await deskOf(caseId, messages.desk, on))
    await recordNotices({ caseId, eventKey, kind: "case.messageFromApplicant", audience }, on);
};
