import { type ComponentType, lazy, Suspense } from "react";
import { WithDeskWords } from "../../i18n/with-desk-words";
import type { TaskDialogProps } from "./task-dialog-props";

// Each is loaded when somebody opens it.
const dialogs = {
  assign: lazy(async () => ({ default: (await import("./assign-dialog")).AssignDialog })),
  delegate: lazy(async () => ({ default: (await import("./delegate-dialog")).DelegateDialog })),
  followUp: lazy(async () => ({ default: (await import("./follow-up-dialog")).FollowUpDialog })),
  priority: lazy(async () => ({ default: (await import("./priority-dialog")).PriorityDialog })),
  conflict: lazy(async () => ({ default: (await import("./conflict-dialog")).ConflictDialog })),
} satisfies Record<string, ComponentType<TaskDialogProps>>;
export type TaskDialogName = keyof typeof dialogs;

/** The dialog of an action on one task. */
export const TaskDialog = ({ name, ...props }: TaskDialogProps & { name: TaskDialogName }) => {
  const Asked = dialogs[name];
  return (
    <WithDeskWords waiting={null}>
      <Suspense>
        <Asked {...props} />
      </Suspense>
    </WithDeskWords>
  );
};
