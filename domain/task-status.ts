// Without schemas, so that a list of tasks loads none.

export const taskStatuses = ["OPEN", "CLAIMED", "ESCALATED", "DECIDED", "EXPIRED", "CANCELLED", "ORPHANED"] as const;
export type TaskStatus = (typeof taskStatuses)[number];
/** States in which somebody can still decide. ESCALATED is open for a wider audience; a claimed task that escalates stays CLAIMED with `escalatedAt` set. */
export const openTaskStatuses = ["OPEN", "CLAIMED", "ESCALATED"] as const satisfies readonly TaskStatus[];
export const isOpen = (status: TaskStatus): boolean => (openTaskStatuses as readonly string[]).includes(status);
