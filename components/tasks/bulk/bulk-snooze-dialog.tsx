import { FollowUpForm } from "../actions/follow-up-form";
import type { BulkDialogProps } from "./bulk-dialog-props";

export const BulkSnoozeDialog = ({ onClose, onAct }: BulkDialogProps) => (
  <FollowUpForm onClose={onClose} onPick={(until) => onAct({ action: "snooze", until })} />
);
