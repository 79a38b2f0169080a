import { type CaseType, caseTypes } from "@/domain/case-types";
import type { Role } from "@/domain/roles";
import type { MessageSide } from "../access";
import { type Queryable, statement } from "../db";
import { type Audience, recordNotices } from "../record-notices";
import { openTaskSql } from "../sql";

const selectOpenTasks = statement<{ id: string }>(
  "open-tasks-of-case",
  `SELECT t.id FROM tasks t WHERE t.case_id = $1 AND ${openTaskSql()} ORDER BY t.created_at, t.id`,
);

/** Who at the desk should read it: whoever holds or could take an open task of the case, else the roles of the type of case. */
const deskOf = async (caseId: string, roles: readonly Role[], on: Queryable): Promise<Audience[]> => {
  const tasks = await selectOpenTasks([caseId], on);
  if (tasks.length === 0) return [{ to: "roles", roles: [...roles] }];
  return tasks.map(({ id }) => ({ to: "task", taskId: id }));
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
