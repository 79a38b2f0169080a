import { proxyActivities } from "@temporalio/workflow";

/** What Countersign does for a workflow of yours, by name, on its own task queue. Every call may be repeated. */
type Countersign = {
  openTask: (task: {
    /** One per task of a workflow: opening twice with one key gives one task. */
    taskKey: string;
    type: string;
    title: string;
    requiredRoles: string[];
    signal: string;
    form: object;
    facts: Record<string, unknown>;
    case?: { title: string; amount?: number; currency?: string };
    dueAt?: string;
  }) => Promise<{ taskId: string; caseId: string; dueAt: string; deciders: number | null }>;
  remindTask: (reminder: { caseId: string; taskId: string; number: number }) => Promise<void>;
  closeTask: (request: { taskId: string; as: "CANCELLED" | "EXPIRED"; reason: string }) => Promise<{ status: string }>;
  closeCase: (end: { status: "COMPLETED" | "REJECTED" | "CANCELLED" | "FAILED"; outcome?: string }) => Promise<void>;
};

export const countersign = proxyActivities<Countersign>({ taskQueue: "countersign", startToCloseTimeout: "30s" });

/** What comes back under the signal a task named. */
export type Answer<Data> = {
  decisionId: string;
  taskId: string;
  taskKey: string;
  outcome: string;
  data: Data;
  decidedAt: string;
  by: { id: string; name: string };
};
