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
  /**
   * Our own reckoning: rules, the agreement's pages, our store. Seconds each; tried for about an hour, which outlasts a restart of anything
   * of ours, what still fails then is wrong in itself and needs a person. Ever longer pauses keep an outage from filling the history.
   */
  ownWork: {
    startToCloseTimeout: "30s",
    retry: { initialInterval: "100ms", backoffCoefficient: 5, maximumInterval: "15m", maximumAttempts: 11 },
    localRetryThreshold: "1s",
    // What is half done when somebody stops the case is finished first, so that its undo finds it.
    cancellationType: "WAIT_CANCELLATION_COMPLETED",
  },
  /**
   * An outside bureau: 30 s per try, since it answers in seconds or not at all. Away or slow passes, so it is asked for a day; after
   * that a person can find out by other means. Unknown people stay unknown.
   */
  bureau: {
    startToCloseTimeout: "30s",
    scheduleToCloseTimeout: "24h",
    retry: {
      initialInterval: "500ms",
      backoffCoefficient: 2,
      maximumInterval: "30m",
      nonRetryableErrorTypes: ["APPLICANT_UNKNOWN", "CASE_MISSING"],
    },
    cancellationType: "TRY_CANCEL",
  },
  /**
   * Money on its way: 30 s per try. An answer that was lost is asked for again under the same key, which pays once, for a day; after that a
   * person looks into the bank's books. Never cancelled from here: begun is begun.
   */
  payment: {
    startToCloseTimeout: "30s",
    scheduleToCloseTimeout: "24h",
    retry: {
      initialInterval: "500ms",
      backoffCoefficient: 2,
      maximumInterval: "30m",
      nonRetryableErrorTypes: ["PAYMENT_REFUSED", "CASE_STOPPED"],
    },
    cancellationType: "WAIT_CANCELLATION_COMPLETED",
  },
  /** A convenience: after three tries a person looks instead, nobody waits for a machine. */
  automatic: {
    startToCloseTimeout: "10s",
    retry: { initialInterval: "500ms", backoffCoefficient: 2, maximumAttempts: 3, nonRetryableErrorTypes: ["NOT_AUTOMATIC"] },
    cancellationType: "WAIT_CANCELLATION_COMPLETED",
  },
  /** A second opinion, which answers in a moment or not at all: after two minutes a person looks without it. */
  fraudCheck: {
    startToCloseTimeout: "10s",
    scheduleToCloseTimeout: "2m",
    retry: { initialInterval: "200ms", backoffCoefficient: 2, maximumInterval: "10s" },
    cancellationType: "TRY_CANCEL",
  },
  /**
   * Our warehouse, which answers in milliseconds: asked inside the workflow task, which saves five history events. Away or slow passes; after
   * about an hour a customer has waited long enough and operations decide. Counted in tries, each of which costs events once it waits.
   */
  warehouse: {
    startToCloseTimeout: "5s",
    retry: {
      initialInterval: "100ms",
      backoffCoefficient: 3,
      maximumInterval: "5m",
      maximumAttempts: 20,
      nonRetryableErrorTypes: ["OUT_OF_STOCK", "NOT_POSSIBLE"],
    },
    localRetryThreshold: "1s",
    cancellationType: "WAIT_CANCELLATION_COMPLETED",
  },
  /**
   * Goods set aside in our warehouse, under the same patience; but never inside the workflow task. What a lost task has done is done again from
   * a history that knows nothing of it, perhaps another way: the order is to be stopped by then, and nobody gives back what was set aside, or
   * what was given back is asked for again. A step whose undo has to be called later is begun only once the history knows of it.
   */
  reservation: {
    startToCloseTimeout: "5s",
    scheduleToCloseTimeout: "1h",
    retry: {
      initialInterval: "100ms",
      backoffCoefficient: 3,
      maximumInterval: "1m",
      nonRetryableErrorTypes: ["OUT_OF_STOCK", "NOT_POSSIBLE"],
    },
    cancellationType: "WAIT_CANCELLATION_COMPLETED",
  },
  /**
   * Card payments and carriers: 10 s per try. An answer that was lost is asked for again under the same key, which does the work once; after
   * an hour operations decide. A system that is given a rest is not asked by a retry: the workflow waits for the end of the rest, visibly.
   */
  partner: {
    startToCloseTimeout: "10s",
    scheduleToCloseTimeout: "1h",
    retry: {
      initialInterval: "500ms",
      backoffCoefficient: 2,
      maximumInterval: "1m",
      nonRetryableErrorTypes: ["PAYMENT_DECLINED", "ADDRESS_REFUSED", "NOT_POSSIBLE", "SYSTEM_RESTS"],
    },
    cancellationType: "WAIT_CANCELLATION_COMPLETED",
  },
} as const satisfies Record<string, ActivityOptions | LocalActivityOptions>;
