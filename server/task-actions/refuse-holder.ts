import { AppError } from "@/domain/errors";
import { whyNotHold } from "@/domain/task-rules";
import type { OnePerson, TaskSituation } from "@/domain/task-situation";
import type { Caller } from "../caller";
import { statement } from "../db";
import { readTask } from "../read-task";
import { situationOf } from "../task-situation";

const selectPerson = statement<Caller>(
  "task-holder-to-be",
  `SELECT u.id, u.name, u.email, ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id) AS roles FROM users u
  WHERE u.id = $1 AND u.active`,
);

const selectOnePerson = statement<OnePerson>(
  "one-person",
  "SELECT p.* FROM tasks t, one_person($1, $2, t.case_id) p WHERE t.id = $3",
);

const unknownPerson = () =>
  new AppError("VALIDATION_FAILED", "Some fields are not right.", {
    errors: [{ path: "to", code: "unknown", message: "Nobody who could decide this task." }],
  });

/**
 * Says why a task was not given to a person. Throws AppError VALIDATION_FAILED for who cannot know of it, ASSIGNEE_MAY_NOT with the rule, or
 * UNAVAILABLE when nothing is wrong any more.
 * @param giver on whose behalf he would decide; null for a lead's order
 */
export const refuseHolder = async (
  to: string,
  taskId: string,
  giver: NonNullable<TaskSituation["actsFor"]> | null,
): Promise<never> => {
  const [person] = await selectPerson([to]);
  if (!person) throw unknownPerson();
  const read = await readTask(person, taskId).catch(() => null);
  if (!read) throw unknownPerson();
  const onePerson = await selectOnePerson([to, giver?.id ?? null, taskId]);
  const refusal = whyNotHold({ ...situationOf(read.row, read.person), actsFor: giver, onePerson });
  if (refusal)
    throw new AppError("ASSIGNEE_MAY_NOT", `${person.name} may not decide this task.`, {
      // A conflict of interest is told to nobody.
      params: {
        name: person.name,
        ...(refusal.code !== "CONFLICT_DECLARED" && { because: { code: refusal.code, params: refusal.params } }),
      },
    });
  throw new AppError("UNAVAILABLE", "The task changed at this very moment; try again.", { retryAfter: 1 });
};
