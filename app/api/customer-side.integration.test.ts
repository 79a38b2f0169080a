import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allHandlers } from "@/app/_lib/testing/all-routes";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as getCase } from "@/app/api/cases/[id]/route";
import { GET as getState } from "@/app/api/cases/[id]/state/route";
import { GET as timeline } from "@/app/api/cases/[id]/timeline/route";
import { GET as findCases } from "@/app/api/cases/route";
import type { AuditEvent } from "@/domain/audit-event";
import type { CaseState } from "@/domain/case-state";
import { orderReasonCodes } from "@/domain/order/decision";
import { orderStages } from "@/domain/order/stages";
import { orderData } from "@/prisma/order-builders";
import { type PersonKey, people } from "@/prisma/people";
import { seedCatalogue } from "@/prisma/seed-base";
import { appendAudit } from "@/server/audit";
import { tellCase } from "@/server/case-events/tell-case";
import { decideTask } from "@/server/decide-task";
import { writeMessage } from "@/server/messages/write-message";
import { keepOrderCheck } from "@/server/order/keep-order-check";
import { recordNotices } from "@/server/record-notices";
import { startCase } from "@/server/start-case";
import { storeCaseState } from "@/server/store-case-state";
import { closeTemporal } from "@/server/temporal";
import { openWorld, type TaskOptions, type World } from "@/server/testing/test-world";

let world: World;
let caseId: string;
let taskId: string;
let ana: string;

/** Stands in every text of the desk; names, roles, flags, doubts and stages of failure give it away as well. */
const inner =
  /DESKWORD|Nora|Adeyemi|Nils|Otto|Brandt|fraud|risk|suspect|"flags?"|FIRST_ORDER|MANY_PIECES|CANCELS_OFTEN|_FAILED|ORDER_CHECK|ORDER_APPROVER|order-check|CAPTURING/i;

const at = "2026-01-05T10:00:00.000Z";
const system = { actor: { system: "workflow" as const } };
type Told = AuditEvent extends infer Event ? (Event extends AuditEvent ? Omit<Event, "chain"> : never) : never;
const note = (event: Told) => appendAudit({ ...event, chain: { caseId } } as AuditEvent);
const run = () => ({ workflowId: `order-${caseId}`, runId: "DESKWORD-RUN" });

const decide = async (
  who: PersonKey,
  type: string,
  outcome: string,
  data: object,
  options: TaskOptions = {},
): Promise<string> => {
  const open = { type, fourEyes: null, reviewLevels: [], requiredRoles: people[who].roles as TaskOptions["requiredRoles"] };
  const id = await world.addTask(caseId, { ...open, ...options } as TaskOptions);
  await decideTask({ caller: people[who], taskId: id, decision: { outcome, data }, seenVersion: 1 });
  const { rows } = await world.owner.query("SELECT id FROM decisions WHERE task_id = $1", [id]);
  taskId ??= id;
  return rows[0]?.id;
};

const history: CaseState["history"] = [];
const move = async (to: string, more: Partial<CaseState> = {}): Promise<void> => {
  history.push({ from: history.at(-1)?.to ?? null, to, at, reason: "DESKWORD-REASON" });
  const state: CaseState = {
    stage: to,
    status: "OPEN",
    version: history.length + 1,
    history: [...history],
    tasks: [{ taskId: randomUUID(), type: "order.review", level: 2, roles: ["ORDER_APPROVER"], escalated: true }],
    timers: [
      { name: "escalation", at, then: "DESKWORD-THEN" },
      { name: "systemRest", at, then: "TRY_AGAIN" },
      { name: "carrierSilence", at, then: "DESKWORD-ASK" },
    ],
    saga: [{ step: "DESKWORD-STEP", status: "FAILED", error: "DESKWORD-ERROR", undo: "DESKWORD-UNDO", undoStatus: "FAILED" }],
    waitingFor: { system: "DESKWORD-SYSTEM", until: at },
    lastError: { code: "DESKWORD-ERROR", at },
    ruleVersion: "order-check@1",
    nobodyCanDecide: true,
    unknownSignals: 3,
    ...more,
  };
  await storeCaseState({ caseId, state, historyLength: 1, entered: true, events: [], acknowledges: [], ...run() });
};

const check = {
  flags: [{ flag: "FRAUD_SCORE" as const, value: 85 }],
  levels: 1 as const,
  inputs: {
    total: 1,
    pieces: 1,
    fraudScore: 85,
    addressSuspect: true,
    pastOrders: 0,
    pastCancelled: 0,
    reviewAbove: 1,
    twoLevelsAbove: 2,
  },
  past: { orders: 0, completed: 0, cancelled: 0, rejected: 0, spent: 0, firstOrderAt: null },
  ruleSet: { id: "order-check", version: 1 },
  trace: [{ table: "DESKWORD-TABLE", hits: [{ rule: "fraud-1", when: ["DESKWORD-WHEN"] }] }],
};

const tellOfSteps = async (): Promise<void> => {
  const key = "DESKWORD-KEY";
  await note({ type: "order.placed", ...system, data: { total: 59_00, currency: "EUR", lines: 1 } });
  await note({ type: "order.inventoryReserved", ...system, data: { key } });
  await note({ type: "order.paymentAuthorised", ...system, data: { key, amount: 59_00, currency: "EUR" } });
  await note({ type: "case.stepFailed", ...system, data: { step: "CAPTURE_PAYMENT", error: "DESKWORD-FAILURE" } });
  await note({ type: "case.systemRests", ...system, data: { system: "DESKWORD-SYSTEM", until: at } });
  await note({ type: "order.paymentCaptured", ...system, data: { key, amount: 59_00, currency: "EUR" } });
  await note({ type: "case.undoFailed", ...system, data: { step: "RETURN_PAYMENT", error: "DESKWORD-FAILURE" } });
  await note({ type: "case.undone", ...system, data: { step: "DESKWORD-UNDO" } });
  await note({ type: "order.paymentReturned", ...system, data: { key, as: "REFUNDED", amount: 59_00, currency: "EUR" } });
  await note({ type: "order.inventoryReleased", ...system, data: { key } });
  await note({ type: "order.shippingUpdateRefused", ...system, data: { status: "SHIPPED", code: "DESKWORD-CODE" } });
  await note({ type: "order.cancelled", ...system, data: { reason: "DESKWORD-CANCEL" } });
};

/** An order with everything the desk may say, find and do in it; each text of the desk's own carries the mark. */
const liveThrough = async (): Promise<void> => {
  await world.owner.query("INSERT INTO orders (case_id, mailbox) VALUES ($1, 'ana@demo.test')", [caseId]);
  await keepOrderCheck(caseId, check, run());
  await move("ORDER_CHECK");
  await move("MANUAL_REVIEW");
  await decide("nora", "order.review", "APPROVED", { comment: "DESKWORD-COMMENT" }, { requiredRoles: ["ORDER_APPROVER"] });
  for (const stage of ["RESERVING_INVENTORY", "CAPTURING_PAYMENT", "CAPTURING_PAYMENT_FAILED"]) await move(stage);
  await decide("otto", "order.stepFailed", "RETRY", { note: "DESKWORD-NOTE" });
  await move("PROCESSING");
  await tellCase({ ...people.otto }, caseId, { name: "shippingUpdated", data: { status: "PICKED", at, carrier: "Nordpost" } });
  await tellCase({ partner: "carrier" }, caseId, {
    name: "shippingUpdated",
    data: { status: "FAILED", at, carrier: "Nordpost" },
  });
  await move("PAYMENT_COMPLETED_SHIPPING_FAILED");
  await tellOfSteps();
  await writeMessage({ caller: people.otto, caseId, text: "We are looking at it." });
  const reasonCodes = ["ORDER_UNVERIFIED", "PAYMENT_UNVERIFIED"];
  const message = "We could not verify this order.";
  const decisionId = await decide("nils", "order.review", "REJECTED", { reasonCodes, message }, { fourEyes: "case:2" });
  const params = { reasonCodes, reason: "DECIDED" };
  await recordNotices({ caseId, eventKey: "x", kind: "order.rejected", audience: { to: "applicant" }, decisionId, params });
  await move("CANCELLING");
  await move("REJECTED", { status: "REJECTED", result: { outcome: "REJECTED", decisionId, reasons: reasonCodes } });
};

beforeAll(async () => {
  world = await openWorld();
  process.env.TEMPORAL_ADDRESS = "127.0.0.1:1";
  process.env.LOG_LEVEL = "silent";
  await seedCatalogue(world.owner);
  ana = await signedIn(people.ana);
  caseId = (await startCase({ actor: people.ana, type: "order", data: orderData() })).id;
  await liveThrough();
});
afterAll(async () => {
  await closeTemporal();
  await world.close();
});

/** The live stream names only what changed; how it is told is a test of its own. The rest says the same to everybody. */
const notAskedHere = /^\/api\/(events|auth|demo|health|metrics|openapi)/;

test("no word, name, doubt or failure of the desk is in any answer its customer can get", async () => {
  const answered: string[] = [];
  const ids: Record<string, string[]> = { cases: [caseId], tasks: [taskId], me: [randomUUID()] };
  for (const { path, method, handler } of await allHandlers()) {
    if (method !== "GET" || notAskedHere.test(path)) continue;
    for (const id of ids[path.split("/")[2] ?? ""] ?? [""]) {
      const query = path === "/api/audit/chain" ? `?caseId=${caseId}` : "";
      const { status, json, headers } = await callApi(handler, { cookie: ana, params: { id, key: "application-order" }, query });
      const said = JSON.stringify([json, ...headers]);
      expect({ path, leaked: said.match(inner)?.[0] }).toEqual({ path, leaked: undefined });
      if (status < 300) answered.push(path);
    }
  }
  for (const part of ["", "/{id}", "/{id}/state", "/{id}/timeline", "/{id}/messages"])
    expect(answered).toContain(`/api/cases${part}`);
  expect(answered).toContain("/api/notifications");
});

test("the desk does see it: the test above looks for what is there", async () => {
  const nils = await signedIn(people.nils);
  for (const handler of [getCase, getState, timeline]) {
    const { json } = await callApi(handler, {
      cookie: nils,
      params: { id: caseId },
      ...(handler === timeline && { query: "?limit=100" }),
    });
    expect(JSON.stringify(json)).toMatch(/DESKWORD/);
  }
});

test("he is told where his order is in steps that differ, what was paid and given back, and of his parcel", async () => {
  const { state } = (await callApi(getState, { cookie: ana, params: { id: caseId } })).json;
  const steps = ["VALIDATING", "MANUAL_REVIEW", "PROCESSING", "CANCELLING", "REJECTED"];
  expect(state).toMatchObject({
    stage: "REJECTED",
    tasks: [],
    timers: [],
    result: { reasons: ["ORDER_UNVERIFIED", "PAYMENT_UNVERIFIED"] },
  });
  expect(Object.keys(state)).not.toEqual(expect.arrayContaining(["saga"]));
  expect(state.history.map(({ to }: { to: string }) => to)).toEqual(steps);
  const { items } = (await callApi(timeline, { cookie: ana, params: { id: caseId }, query: "?limit=100" })).json;
  const of = (type: string) =>
    items.filter((item: { type: string }) => item.type === type).map(({ data }: { data: object }) => data);
  expect(of("order.paymentCaptured")).toEqual([{ amount: 59_00, currency: "EUR" }]);
  expect(of("order.paymentReturned")).toEqual([{ as: "REFUNDED", amount: 59_00, currency: "EUR" }]);
  expect(of("order.shippingUpdated")).toEqual([
    { status: "PICKED", at, carrier: "Nordpost" },
    { status: "FAILED", at, carrier: "Nordpost" },
  ]);
  expect((await callApi(getCase, { cookie: ana, params: { id: caseId } })).json).toMatchObject({
    stage: "REJECTED",
    tasks: [],
    assessment: null,
  });
});

test("a list cannot be asked for what is not told", async () => {
  await move("CAPTURING_PAYMENT_FAILED");
  const found = async (stage: string) => (await callApi(findCases, { cookie: ana, query: `?stage=${stage}` })).json.items.length;
  const told: string[] = [];
  for (const stage of orderStages) if ((await found(stage)) > 0) told.push(stage);
  expect(told).toEqual(["PROCESSING"]);
});

test("no code by which an order can be refused gives a doubt away", () => {
  for (const code of orderReasonCodes) expect(code).not.toMatch(inner);
});
