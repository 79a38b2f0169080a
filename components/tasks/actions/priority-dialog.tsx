import { PriorityForm } from "./priority-form";
import type { TaskDialogProps } from "./task-dialog-props";
import { usePrioritise } from "./use-prioritise";

/** A lead says how urgent a task is. */
export const PriorityDialog = ({ task, onClose }: TaskDialogProps) => {
  const prioritise = usePrioritise();
  return (
    <PriorityForm
      current={task.priority}
      onClose={onClose}
      onPick={(priority) => {
        onClose();
        if (priority !== task.priority) void prioritise(task, priority);
      }}
    />
  );
};
