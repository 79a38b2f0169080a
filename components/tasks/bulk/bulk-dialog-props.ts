import type { Task } from "@/domain/task";
import type { BulkAct } from "../../hooks/use-bulk";

/** What a dialog about several tasks gets. */
export type BulkDialogProps = { tasks: readonly Task[]; onClose: () => void; onAct: (act: BulkAct) => void };
