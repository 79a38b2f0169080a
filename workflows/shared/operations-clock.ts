import type { ReviewClock } from "../../domain/policy";

/** Clocks of a task for operations: within a working day, every day a reminder, after two days before everything else. */
export const operationsClock: ReviewClock = {
  due: "8h",
  firstReminder: "1d",
  reminderEvery: "1d",
  reminders: 30,
  escalation: [{ after: "2d", addRoles: ["OPERATIONS"], priority: "HIGH" }],
  pausedBy: [],
};
