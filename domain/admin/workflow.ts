import { z } from "zod";
import { cursorSchema, limitSchema } from "../listing";
import { instantSchema, textSchema } from "../text";

/**
 * How the workflow of an open case stands. `RUNNING`: it waits for something that will come; `STUCK`: it waits for nothing, or cannot go on
 * whatever comes; `FAILED`: it is over or gone, and the case is open; `UNKNOWN`: the engine did not answer.
 */
export const workflowStandings = ["RUNNING", "STUCK", "FAILED", "UNKNOWN"] as const;
export type WorkflowStanding = (typeof workflowStandings)[number];

/** Why it stands so. */
export const standingReasons = [
  "WAITS",
  "STARTS_SOON",
  "NOTHING_TO_WAIT_FOR",
  "STEP_FAILS_AGAIN_AND_AGAIN",
  "ENDED",
  "GONE",
  "ENGINE_AWAY",
] as const;
export type StandingReason = (typeof standingReasons)[number];

/** What is known of the workflow of a case: from our rows, and from the engine; null where it knows of none. */
export type WorkflowFacts = {
  /** Whether the workflow is not ours, so that we know nothing of its clocks. */
  foreign: boolean;
  openTasks: number;
  timers: number;
  /** Starts and signals that have not reached it. */
  undelivered: number;
  /** Milliseconds since the case last changed. */
  quietFor: number;
  engine: {
    running: boolean;
    pendingActivities: number;
    pendingChildren: number;
    /** How often the step it is at was tried; 0: it is at none. */
    stepAttempts: number;
  } | null;
};

/** A step that was tried so often in vain will not work by itself, and a case that has been quiet for so long is not on its way. */
const limits = { attempts: 3, quiet: 60_000 };

/** Judges how a workflow stands. */
export const standingOf = (facts: WorkflowFacts): { standing: WorkflowStanding; reason: StandingReason } => {
  const { foreign, openTasks, timers, undelivered, quietFor, engine } = facts;
  if (!engine) return undelivered > 0 ? { standing: "RUNNING", reason: "STARTS_SOON" } : { standing: "FAILED", reason: "GONE" };
  if (!engine.running) return { standing: "FAILED", reason: "ENDED" };
  if (engine.stepAttempts >= limits.attempts) return { standing: "STUCK", reason: "STEP_FAILS_AGAIN_AND_AGAIN" };
  const ahead = openTasks + timers + undelivered + engine.pendingActivities + engine.pendingChildren + engine.stepAttempts;
  if (ahead > 0 || foreign || quietFor < limits.quiet) return { standing: "RUNNING", reason: "WAITS" };
  return { standing: "STUCK", reason: "NOTHING_TO_WAIT_FOR" };
};

/** `standing`: of those looked through, the ones that stand so. */
export const findWorkflowsSchema = z.object({
  q: textSchema(40).optional(),
  standing: z.enum(workflowStandings).optional(),
  cursor: cursorSchema,
  limit: limitSchema,
});

/** An open case with how its workflow stands; of its business number, type and stage, and no more. */
export const workflowItemSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  type: z.string(),
  stage: z.string(),
  workflowId: z.string(),
  standing: z.enum(workflowStandings),
  reason: z.enum(standingReasons),
  openTasks: z.int(),
  openedAt: instantSchema,
  changedAt: instantSchema,
});
export type WorkflowItem = z.infer<typeof workflowItemSchema>;

export const workflowDetailSchema = workflowItemSchema.extend({
  runId: z.string().nullable(),
  /** Events in its history; null where the engine does not say. */
  historyLength: z.int().nullable(),
  pendingActivities: z.array(
    z.object({ type: z.string(), attempt: z.int(), lastFailure: z.string().nullable(), nextAttemptAt: instantSchema.nullable() }),
  ),
  /** The step it is at and could not do, with how often it was tried. */
  stepAttempts: z.int(),
  /** What the workflow said last, or what was stored of it, and from when that is. */
  state: z.object({
    source: z.enum(["query", "snapshot"]),
    asOf: instantSchema,
    stage: z.string(),
    timers: z.array(z.object({ name: z.string(), at: instantSchema })),
    lastError: z.object({ code: z.string(), at: instantSchema }).nullable(),
  }),
  cancelRequestedAt: instantSchema.nullable(),
  /** Whether its case can be asked to stop: it is ours, not paid out or shipped, and nobody asked before. */
  mayCancel: z.boolean(),
});
export type WorkflowDetail = z.infer<typeof workflowDetailSchema>;

/** POST /api/admin/workflows/{id}/end: `caseNumber` typed once more, so that no slip of the hand ends a case. */
export const endWorkflowSchema = z.strictObject({ reason: textSchema(500), caseNumber: z.string().max(40) });
export type EndWorkflow = z.output<typeof endWorkflowSchema>;
