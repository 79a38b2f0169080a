import { type ComponentType, Suspense } from "react";
import { WithDeskWords } from "../../i18n/with-desk-words";
import { lazyPart } from "../../lazy-part";
import type { TaskDialogProps } from "./task-dialog-props";

// Each is loaded when somebody opens it.
const dialogs = {
  assign: lazyPart(async () => (await import("./assign-dialog")).AssignDialog),
  delegate: lazyPart(async () => (await import("./delegate-dialog")).DelegateDialog),
  followUp: lazyPart(async () => (await import("./follow-up-dialog")).FollowUpDialog),
  priority: lazyPart(async () => (await import("./priority-dialog")).PriorityDialog),
  conflict: lazyPart(async () => (await import("./conflict-dialog")).ConflictDialog),
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
