import type { Task } from "@/domain/task";

/** One decision for several tasks, with what it is called. */
export type MadeInBulk = { outcome: string; label: string; data: Record<string, unknown>; danger: boolean };

/** What the form of a decision about several tasks of one type gets. */
export type BulkFormProps = { tasks: readonly Task[]; onReady: (made: MadeInBulk) => void };
