import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";

/** What the dialog of every action on one task gets. */
export type TaskDialogProps = { task: Task; me: Me; onClose: () => void };
