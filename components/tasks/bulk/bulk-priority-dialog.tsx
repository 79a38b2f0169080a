import { PriorityForm } from "../actions/priority-form";
import type { BulkDialogProps } from "./bulk-dialog-props";

export const BulkPriorityDialog = ({ tasks, onClose, onAct }: BulkDialogProps) => (
  <PriorityForm
    current={tasks[0]?.priority ?? "NORMAL"}
    onClose={onClose}
    onPick={(priority) => onAct({ action: "prioritise", priority })}
  />
);
