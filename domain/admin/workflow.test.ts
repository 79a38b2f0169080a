import { expect, test } from "vitest";
import { standingOf, type WorkflowFacts } from "./workflow";

const running = { running: true, pendingActivities: 0, pendingChildren: 0, stepAttempts: 0 };
const quiet: WorkflowFacts = { foreign: false, openTasks: 0, timers: 0, undelivered: 0, quietFor: 3_600_000, engine: running };
const of = (facts: Partial<WorkflowFacts>) => Object.values(standingOf({ ...quiet, ...facts })).join(" ");

test("a workflow is stuck when nothing will ever wake it, and not while anything may", () => {
  expect(of({})).toBe("STUCK NOTHING_TO_WAIT_FOR");
  for (const ahead of [{ openTasks: 1 }, { timers: 1 }, { undelivered: 1 }, { quietFor: 59_999 }, { foreign: true }])
    expect(of(ahead), JSON.stringify(ahead)).toBe("RUNNING WAITS");
  for (const ahead of [{ pendingActivities: 1 }, { pendingChildren: 1 }, { stepAttempts: 1 }, { stepAttempts: 2 }])
    expect(of({ engine: { ...running, ...ahead } }), JSON.stringify(ahead)).toBe("RUNNING WAITS");
});

test("a workflow whose step fails again and again is stuck, whatever else it waits for", () => {
  const engine = { ...running, stepAttempts: 3, pendingActivities: 2 };
  expect(of({ engine, openTasks: 1, timers: 4, quietFor: 0 })).toBe("STUCK STEP_FAILS_AGAIN_AND_AGAIN");
});

test("a workflow that is over while its case is open has failed; one whose start is on its way has not", () => {
  expect(of({ engine: { ...running, running: false }, openTasks: 1 })).toBe("FAILED ENDED");
  expect(of({ engine: null, openTasks: 1 })).toBe("FAILED GONE");
  expect(of({ engine: null, undelivered: 1 })).toBe("RUNNING STARTS_SOON");
});
