import { randomUUID } from "node:crypto";
import type { AskedSlot } from "@/domain/requests/slot";
import { people } from "@/prisma/people";
import type { World } from "./test-world";

export type AskedFor = Partial<Omit<AskedSlot, "label">> & { label?: string };

export type AddedRequest = { id: string; workflowId: string; slots: string[] };

/** An information request as the case's workflow would open it, after a decision NEED_MORE_INFO of Olivia's. @param round from 1 */
export const addRequest = async (world: World, caseId: string, asked: AskedFor[], round = 1): Promise<AddedRequest> => {
  const [id, decisionId] = [randomUUID(), randomUUID()];
  const workflowId = `loan-${caseId}-info-${round}`;
  const taskId = await world.addTask(caseId, { status: "DECIDED" });
  await world.owner.query(
    `INSERT INTO decisions (id, task_id, case_id, level, outcome, data, seen_version, decided_by_id, decided_at, four_eyes)
    VALUES ($1, $2, $3, 1, 'NEED_MORE_INFO', '{}', 1, $4, now(), $5)`,
    [decisionId, taskId, caseId, people.olivia.id, `case:${randomUUID()}`],
  );
  await world.owner.query(
    `INSERT INTO requests (id, case_id, round, workflow_id, decision_id, message, due_at)
    VALUES ($1, $2, $3, $4, $5, 'Please send us the following.', now() + interval '21 days')`,
    [id, caseId, round, workflowId, decisionId],
  );
  const slots = asked.map(() => randomUUID());
  for (const [place, slot] of asked.entries())
    await world.owner.query(
      `INSERT INTO request_slots (id, request_id, place, kind, label, required, accept, max_files, options, target)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        slots[place],
        id,
        place,
        slot.kind ?? "DOCUMENT",
        { en: slot.label ?? "Proof of income", zh: slot.label ?? "收入证明" },
        slot.required ?? true,
        slot.accept ?? null,
        slot.maxFiles ?? 5,
        slot.options ? JSON.stringify(slot.options) : null,
        slot.target ?? null,
      ],
    );
  return { id, workflowId, slots };
};
