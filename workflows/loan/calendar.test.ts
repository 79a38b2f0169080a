import { Worker } from "@temporalio/worker";
import { afterAll, beforeAll, expect, it } from "vitest";
import { calendarSchema } from "../../domain/calendar";
import { mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { loadWorkflowBundle } from "../../worker/workflow-bundle";
import { type LoanCase, openLoan } from "../testing/loan-case";
import { startOwnWorld } from "../testing/own-world";
import { waitFor } from "../testing/wait-for";

const hour = 3_600_000;
const day = 24 * hour;
const open: [string, string][] = [["09:00", "17:00"]];
const week = { mon: open, tue: open, wed: open, thu: open, fri: open, sat: open, sun: open };
/**
 * Open from nine to five on every day, so that what is expected can be told from any instant. No clock is a whole number of days: at closing
 * time the evening and the next morning are a millisecond apart.
 */
const daily = calendarSchema.parse({ timeZone: "UTC", week, holidays: null, overrides: [] });

let world: Awaited<ReturnType<typeof startOwnWorld>>;
beforeAll(async () => {
  world = await startOwnWorld({
    calendar: "daily",
    review: {
      ...{ due: "4h", firstReminder: "12h", reminderEvery: "8h", reminders: 2, pausedBy: ["APPLICANT"] },
      escalation: [
        { after: "7h", addRoles: ["SENIOR_UNDERWRITER"], priority: "HIGH" },
        { after: "18h", addRoles: ["OPERATIONS"], priority: "URGENT" },
      ],
    },
  });
  await world.owner.query("INSERT INTO calendars (id, version, active, data) VALUES ('daily', 7, true, $1)", [
    JSON.stringify(daily),
  ]);
});
afterAll(() => world.stop());

/** Every loan of these tests, to be told again at the end. */
const loans: LoanCase[] = [];
const begin = async (...given: Parameters<typeof openLoan>): Promise<LoanCase> => {
  const loan = await openLoan(...given);
  loans.push(loan);
  return loan;
};

/** When so many open hours have passed. */
const openHoursAfter = (instant: number, hours: number): number => {
  const midnight = Math.floor(instant / day) * day;
  const ran = Math.min(Math.max(instant - midnight - 9 * hour, 0), 8 * hour) + hours * hour;
  const days = Math.ceil(ran / (8 * hour)) - 1;
  return midnight + days * day + 9 * hour + (ran - days * 8 * hour);
};

/** The clock of one case, which tests move. */
const watched = (loan: LoanCase) => {
  let now = Date.now();
  return {
    now: () => now,
    /** Moves it to an instant, so many minutes before (or after) it. */
    moveTo: async (instant: number, minutes: number) => {
      const seconds = Math.round((instant + minutes * 60_000 - now) / 1_000);
      await loan.advance(`${seconds}s`);
      now += seconds * 1_000;
    },
  };
};

const count = async (loan: LoanCase, type: string): Promise<number> =>
  (await loan.audit()).filter((event) => event.type === type).length;

/** Seconds a machine under load may lie behind. */
const nearly = (instant: number) => ({ asymmetricMatch: (at: string) => Math.abs(Date.parse(at) - instant) < 45_000 });

it("reminds and escalates at the instants of its calendar, step by step, and never takes anybody away", async () => {
  const loan = await begin(mediumRiskApplication());
  await loan.underReview();
  const opened = Date.now();
  const clock = watched(loan);
  const { timers } = await loan.query();
  expect(timers.slice(0, 3).map(({ name }) => name)).toEqual(["due", "escalation", "reminder"]);
  expect(timers.slice(0, 3).map(({ at }) => at)).toEqual([4, 7, 12].map((hours) => nearly(openHoursAfter(opened, hours))));

  await clock.moveTo(openHoursAfter(opened, 7), -5);
  expect(await loan.taskAt(1)).toMatchObject({ status: "OPEN", priority: "NORMAL", requiredRoles: ["LOAN_OFFICER"] });
  await clock.moveTo(openHoursAfter(opened, 7), 5);
  expect(await loan.taskAt(1)).toMatchObject({ priority: "HIGH", requiredRoles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"] });
  await clock.moveTo(openHoursAfter(opened, 12), -5);
  expect(await count(loan, "task.reminded")).toBe(0);
  await clock.moveTo(openHoursAfter(opened, 12), 5);
  expect(await count(loan, "task.reminded")).toBe(1);
  await clock.moveTo(openHoursAfter(opened, 18), -5);
  expect(await count(loan, "task.escalated")).toBe(1);
  await clock.moveTo(openHoursAfter(opened, 18), 5);
  const all = ["LOAN_OFFICER", "SENIOR_UNDERWRITER", "OPERATIONS"];
  expect(await loan.taskAt(1)).toMatchObject({ status: "ESCALATED", priority: "URGENT", requiredRoles: all });
  expect((await loan.query()).tasks).toMatchObject([{ escalated: true, roles: all }]);
  await clock.moveTo(openHoursAfter(opened, 20), 5);
  expect(await count(loan, "task.reminded")).toBe(2);
  expect(await count(loan, "task.escalated")).toBe(2);
  await loan.approve(1, people.olivia);
  await loan.atStage("AWAITING_SIGNATURE");
});

it("stands still while the applicant is asked, and goes on with the rest of the open time", async () => {
  const loan = await begin(mediumRiskApplication());
  await loan.underReview();
  const opened = Date.now();
  const clock = watched(loan);
  await clock.moveTo(openHoursAfter(opened, 2.5), 0);
  await loan.askForMore({ level: 1 }, people.olivia);
  await loan.request();
  const { paused = [] } = await loan.storedState();
  const rests = paused.map(({ name, rest }) => [name, Math.round(rest / 36_000) / 100]);
  expect(Object.fromEntries(rests)).toEqual({
    due: expect.closeTo(1.5, 1),
    escalation: expect.closeTo(4.5, 1),
    reminder: expect.closeTo(9.5, 1),
  });

  await loan.advanceRequest("3d");
  await loan.fill();
  await loan.submit();
  await loan.taskOf({ level: 1, cycle: 2 });
  const { timers, history } = await loan.underReview();
  const resumed = Date.parse(history.at(-1)?.at ?? "");
  expect(timers.slice(0, 3).map(({ at }) => at)).toEqual([1.5, 4.5, 9.5].map((hours) => nearly(openHoursAfter(resumed, hours))));
  expect((await loan.taskOf({ level: 1, cycle: 2 })).dueAt).toBe(timers[0]?.at);
});

it("keeps with each task which versions of policy and calendar count for it, and where its marks lie", async () => {
  const loan = await begin(mediumRiskApplication());
  await loan.underReview();
  const opened = Date.now();
  const [task] = await loan.rows<Record<string, unknown> & { marks: string[] }>(
    `SELECT policy_id, policy_version, calendar_id, calendar_version, marks_passed, mark_at[3] = due_at AS due_last,
      ARRAY(SELECT to_char(m AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') FROM unnest(mark_at) AS m) AS marks FROM tasks WHERE case_id = $1`,
  );
  expect(task).toMatchObject({
    ...{ policy_id: "loan", policy_version: 1, calendar_id: "daily", calendar_version: 7 },
    ...{ marks_passed: 0, due_last: true },
  });
  expect(task?.marks).toEqual([2, 3, 4].map((hours) => nearly(openHoursAfter(opened, hours))));
});

it("goes on by the version it was opened with when another comes into force", async () => {
  const loan = await begin(mediumRiskApplication({ amount: 60_000_00, termMonths: 96 }));
  await loan.underReview();
  const closed = { ...daily, overrides: [{ date: new Date(Date.now() + day).toISOString().slice(0, 10), hours: [] }] };
  await world.owner.query("UPDATE calendars SET active = false WHERE id = 'daily'");
  await world.owner.query("INSERT INTO calendars (id, version, active, data) VALUES ('daily', 8, true, $1)", [
    JSON.stringify(closed),
  ]);
  await loan.approve(1, people.olivia);
  await loan.underReview(2);
  expect(await loan.rows("SELECT level, calendar_version FROM tasks WHERE case_id = $1 ORDER BY level")).toEqual([
    { level: 1, calendar_version: 7 },
    { level: 2, calendar_version: 7 },
  ]);
});

it("runs on while the applicant is asked where the policy does not pause it; what should have rung has rung", async () => {
  const escalation = [
    { after: "1d", addRoles: ["SENIOR_UNDERWRITER"], priority: "HIGH" },
    { after: "1d", addRoles: ["OPERATIONS"], priority: "URGENT" },
  ];
  const review = { due: "1d", firstReminder: "1d", reminderEvery: "1d", reminders: 1, pausedBy: [], escalation };
  const request = { firstReminder: "2d", finalReminder: "30d", rejectAfter: "60d" };
  await world.owner.query("UPDATE policies SET data = data || $1 WHERE id = 'loan' AND active", [
    JSON.stringify({ review, request }),
  ]);
  const loan = await begin(mediumRiskApplication(), { timeScale: 10_000 });
  await loan.askForMore({ level: 1 }, people.olivia);
  await waitFor("two days of the case", async () => (await count(loan, "request.reminded")) === 1);
  expect((await loan.storedState()).paused).toEqual([]);
  await loan.fill();
  await loan.submit();
  const task = await loan.taskOf({ level: 1, cycle: 2 });
  const told = async (type: string) => (await loan.audit()).filter((event) => event.type === type && event.taskId === task.id);
  await waitFor("both steps", async () => (await told("task.escalated")).length === 2);
  expect(await loan.taskOf({ level: 1, cycle: 2 })).toMatchObject({
    ...{ status: "ESCALATED", priority: "URGENT" },
    requiredRoles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER", "OPERATIONS"],
  });
  expect((await loan.query()).timers.map(({ name }) => name)).toEqual(["noticeWarning", "noticeLimit"]);
  expect(await told("task.reminded")).toEqual([]);
  const [kept] = await loan.rows<{ id: string; marks_passed: number }>(
    "SELECT id, marks_passed FROM tasks WHERE case_id = $1 ORDER BY created_at DESC LIMIT 1",
  );
  expect(kept).toEqual({ id: task.id, marks_passed: 3 });
});

it("is told again from its history as it was", async () => {
  const histories = loans.map(async ({ workflowId, handle }) => ({ workflowId, history: await handle.fetchHistory() }));
  const failures: string[] = [];
  const options = { workflowBundle: await loadWorkflowBundle() };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, await Promise.all(histories)))
    if (error) failures.push(`${workflowId}: ${error.message}`);
  expect(failures).toEqual([]);
  expect(histories).toHaveLength(5);
});
