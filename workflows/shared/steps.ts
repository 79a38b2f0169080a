import type { ActivityOptions, LocalActivityOptions } from "@temporalio/workflow";

/** How long a step may take and how it is tried again, each with its reason. No step gives up by time alone unless it says so. */
export const steps = {
  /** Writes to our own database that take milliseconds: run inside the workflow task, which saves six history events each. */
  bookkeeping: {
    startToCloseTimeout: "10s",
    retry: { initialInterval: "100ms", backoffCoefficient: 2, maximumInterval: "15s" },
    // A longer outage waits on the server's timer instead of keeping the workflow task alive.
    localRetryThreshold: "5s",
  },
  /** Work on our own database that people notice: a worker that dies is replaced after the time-out; tried until the database is back. */
  database: {
    startToCloseTimeout: "10s",
    retry: { initialInterval: "200ms", backoffCoefficient: 2, maximumInterval: "15s" },
    cancellationType: "WAIT_CANCELLATION_COMPLETED",
  },
  /** An outside bureau: 30 s per try; away or slow passes, so it is asked for as long as it takes; unknown people stay unknown. */
  bureau: {
    startToCloseTimeout: "30s",
    retry: {
      initialInterval: "500ms",
      backoffCoefficient: 2,
      maximumInterval: "1m",
      nonRetryableErrorTypes: ["APPLICANT_UNKNOWN", "CASE_MISSING"],
    },
    cancellationType: "TRY_CANCEL",
  },
  /** A convenience: after three tries a person looks instead, nobody waits for a machine. */
  automatic: {
    startToCloseTimeout: "10s",
    retry: { initialInterval: "500ms", backoffCoefficient: 2, maximumAttempts: 3, nonRetryableErrorTypes: ["NOT_AUTOMATIC"] },
    cancellationType: "WAIT_CANCELLATION_COMPLETED",
  },
} as const satisfies Record<string, ActivityOptions | LocalActivityOptions>;
