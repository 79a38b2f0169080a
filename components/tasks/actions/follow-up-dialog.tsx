import { FollowUpForm } from "./follow-up-form";
import type { TaskDialogProps } from "./task-dialog-props";
import { useSnooze } from "./use-snooze";

/** Puts one task off. */
export const FollowUpDialog = ({ task, onClose }: TaskDialogProps) => {
  const { snooze } = useSnooze();
  return (
    <FollowUpForm
      onClose={onClose}
      onPick={(until) => {
        onClose();
        void snooze(task, until);
      }}
    />
  );
};
