import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import { isOpen } from "@/domain/task-status";
import type { TaskDialogName } from "./task-dialogs";

/** Whether it makes sense to offer it; the server decides. */
type Offered = (task: Task, me: Me) => boolean;

/** Refusals after which nobody need say that he cannot decide a case. */
const cannotAnyway = new Set(["IS_APPLICANT", "IS_CREATOR", "CONFLICT_DECLARED", "MISSING_ROLE", "ADMIN_CANNOT_DECIDE"]);

const open = ({ status }: Task): boolean => isOpen(status);
const mayWorkOnIt = (task: Task): boolean => open(task) && (task.mayDecide === true || !cannotAnyway.has(task.mayDecide.code));
const led = ({ mayLead }: Task): boolean => mayLead === true;

/** What can be done with a task beside claiming and deciding it, in the order of the menu. */
const taskActions: Record<TaskDialogName, Offered> = {
  followUp: mayWorkOnIt,
  assign: led,
  delegate: (task, me) => open(task) && task.assignee?.id === me.id && task.delegatedBy === null,
  priority: led,
  conflict: mayWorkOnIt,
};

/** The actions that may be offered to this person now. */
export const actionsFor = (task: Task, me: Me): TaskDialogName[] =>
  (Object.keys(taskActions) as TaskDialogName[]).filter((name) => taskActions[name](task, me));
