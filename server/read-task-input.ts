import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { isRegisteredTask } from "@/domain/case-types";
import { holdsAny, staffRoles } from "@/domain/roles";
import { isoInstant } from "@/domain/schedule";
import { marksBetween } from "@/domain/sla-marks";
import { type OpenTaskInput, openTaskInputSchema, type TaskClock } from "@/domain/task";
import type { TaskForm } from "@/domain/task-form";

/** Milliseconds a task is due in when its workflow says nothing. */
const dueIn = 24 * 3_600_000;

type Read = z.output<typeof openTaskInputSchema>;

/** Names of types as filters and screens know them. */
const typeName = /^[A-Za-z][\w.-]*$/;

const wrongOutcomes = ({ outcomes }: Read, form: TaskForm): boolean =>
  (outcomes ?? []).some((outcome) => form.outcomes.every((offered) => offered.outcome !== outcome));

const complaints: readonly [field: string, message: string, applies: (task: Read) => boolean][] = [
  ["form", "Tasks of this type have a form that is registered", ({ type, form }) => isRegisteredTask(type) && form !== undefined],
  ["form", "A type that is not registered needs a form", ({ type, form }) => !isRegisteredTask(type) && form === undefined],
  ["type", "Letters, digits, _ . and -, beginning with a letter", ({ type }) => !typeName.test(type)],
  ["requiredRoles", "None of these works on tasks", ({ requiredRoles }) => !holdsAny(requiredRoles, staffRoles)],
  ["outcomes", "The form has no such outcome", (task) => task.form !== undefined && wrongOutcomes(task, task.form)],
  [
    "case",
    "Amount and currency belong together",
    ({ case: made }) => (made?.amount === undefined) !== (made?.currency === undefined),
  ],
];

const checked = openTaskInputSchema.required({ facts: true }).superRefine((task, context) => {
  for (const [field, message, applies] of complaints)
    if (applies(task)) context.addIssue({ code: "custom", path: [field], message });
});

export type TaskToOpen = z.output<typeof checked> & { taskId: string; dueAt: string; clock: TaskClock };

/** What a workflow handed over, with what it left out filled in. Throws ZodError for input that is no task. */
export const readTaskInput = (input: OpenTaskInput): TaskToOpen => {
  const task = checked.parse(input);
  const now = Date.now();
  const dueAt = task.dueAt ?? isoInstant(now + dueIn);
  const clock = task.clock ?? { marksAt: marksBetween(now, Date.parse(dueAt)).map(isoInstant), marksPassed: 0 };
  return { ...task, taskId: task.taskId ?? randomUUID(), dueAt, clock };
};
