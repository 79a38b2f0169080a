import { DefaultLogger } from "@temporalio/worker";
import { log } from "@/server/log";

const levels = { TRACE: "trace", DEBUG: "debug", INFO: "debug", WARN: "warn", ERROR: "error" } as const;

/** Temporal's own messages in our log; its everyday notes count as debug. Attributes stay out: they name machines. */
export const runtimeLogger = new DefaultLogger("WARN", ({ level, message, meta }) => {
  const error = meta?.error;
  const { workflowId, activityType, attempt } = meta ?? {};
  log[levels[level]]({ workflowId, activityType, attempt, ...(error instanceof Error && { error: error.message }) }, message);
});
