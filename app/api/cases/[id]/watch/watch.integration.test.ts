import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as getCase } from "@/app/api/cases/[id]/route";
import { DELETE as unwatch, PUT as watch } from "@/app/api/cases/[id]/watch/route";
import { GET as getTask } from "@/app/api/tasks/[id]/route";
import type { CaseState } from "@/domain/case-state";
import { people } from "@/prisma/people";
import { storeCaseState } from "@/server/store-case-state";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
let id: string;
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["ana", "ben", "olivia", "oscar", "uma", "nora", "ada", "max"] as const)
    cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());
beforeEach(async () => {
  id = (await world.addCase(people.ana)).id;
});

const put = (key: string) => callApi(watch, { cookie: cookies[key], params: { id }, method: "PUT" });
const drop = (key: string) => callApi(unwatch, { cookie: cookies[key], params: { id }, method: "DELETE" });
const watching = async (key: string) => (await callApi(getCase, { cookie: cookies[key], params: { id } })).json.watching;
const trail = () => world.count("audit_events WHERE chain_id = $1 AND type IN ('case.watched', 'case.unwatched')", [id]);

const told = async () =>
  (
    await world.owner.query(
      `SELECT split_part(u.name, ' ', 1) AS name, n.params ->> 'stage' AS stage, n.channel, n.params FROM notifications n
        JOIN users u ON u.id = n.user_id WHERE n.case_id = $1 AND n.kind = 'case.moved' ORDER BY n.created_at, u.name`,
      [id],
    )
  ).rows;

/** Stores a step as its workflow does. */
const store = (stages: string[], version: number, { historyLength = version, entered = true, status = "OPEN" as const } = {}) => {
  const history = stages.map((to, index) => ({ from: stages[index - 1] ?? null, to, at: "2026-05-01T08:00:00.000Z" }));
  const state: CaseState = {
    ...{ stage: stages.at(-1) ?? "", status, version, history },
    ...{ tasks: [], timers: [], unknownSignals: 0 },
  };
  const change = { caseId: id, state, historyLength, entered, events: [], acknowledges: [] };
  return storeCaseState({ ...change, workflowId: `loan-${id}`, runId: "run" });
};

test("one watches a case or not; saying it again changes nothing; case and task show it", async () => {
  const taskId = await world.addTask(id);
  const onTask = async () => (await callApi(getTask, { cookie: cookies.olivia, params: { id: taskId } })).json.watching;
  expect([await watching("olivia"), await onTask()]).toEqual([false, false]);
  for (let time = 0; time < 2; time += 1) expect((await put("olivia")).status).toBe(204);
  expect([await watching("olivia"), await onTask(), await watching("uma"), await trail()]).toEqual([true, true, false, 1]);
  for (let time = 0; time < 2; time += 1) expect((await drop("olivia")).status).toBe(204);
  expect([await watching("olivia"), await onTask(), await trail()]).toEqual([false, false, 2]);
});

test("ten at once are one", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => put("uma")));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
  expect([await world.count("case_watches WHERE case_id = $1", [id]), await trail()]).toEqual([1, 1]);
});

test("whoever may not read what is internal in it finds no case; nobody watches his own", async () => {
  for (const key of ["ana", "ben", "nora", "max"]) {
    expect([key, (await put(key)).status]).toEqual([key, 404]);
    expect([key, (await drop(key)).status]).toEqual([key, 404]);
  }
  expect((await put("ada")).status).toBe(204);
  expect(await watching("ana")).toBe(false);
  id = (await world.addCase(people.oscar, { person: people.oscar })).id;
  expect((await put("oscar")).status).toBe(404);
  for (id of ["7", "🙂", "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e"]) expect((await put("olivia")).status).toBe(404);
});

test("watchers are told once of each stage, however often the step is done, and of nothing within a stage", async () => {
  await put("olivia");
  await put("uma");
  await store(["VALIDATING", "CREDIT_CHECK"], 2);
  await store(["VALIDATING", "CREDIT_CHECK"], 2, { historyLength: 6 });
  await store(["VALIDATING", "CREDIT_CHECK"], 3, { historyLength: 7, entered: false });
  await drop("uma");
  await store(["VALIDATING", "CREDIT_CHECK", "REJECTED"], 4, { historyLength: 9 });
  expect(await told()).toMatchObject([
    { name: "Olivia", stage: "CREDIT_CHECK", channel: "IN_APP", params: { caseType: "loan" } },
    { name: "Uma", stage: "CREDIT_CHECK", channel: "IN_APP" },
    { name: "Olivia", stage: "REJECTED", channel: "IN_APP" },
  ]);
  expect(JSON.stringify(await told())).not.toMatch(/Ana|ana@|amount/);
  const { rows } = await world.owner.query(
    "SELECT type FROM audit_events WHERE chain_id = $1 AND type <> 'case.watched' ORDER BY seq OFFSET 2",
    [id],
  );
  expect(rows.map(({ type }) => type)).toEqual([
    ...["case.stageChanged", "notice.recorded", "notice.recorded"],
    ...["case.unwatched", "case.stageChanged", "notice.recorded"],
  ]);
});

test("nobody is told who is not here any more, or may not read such cases any more", async () => {
  const gone = await world.addPerson({ roles: ["LOAN_OFFICER"] });
  const moved = await world.addPerson({ roles: ["ORDER_APPROVER"] });
  for (const person of [gone, moved])
    await world.owner.query("INSERT INTO case_watches (case_id, user_id) VALUES ($1, $2)", [id, person.id]);
  await world.owner.query("UPDATE users SET active = false WHERE id = $1", [gone.id]);
  await store(["VALIDATING", "CREDIT_CHECK"], 2);
  expect(await told()).toEqual([]);
});
