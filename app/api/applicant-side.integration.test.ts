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
import { loanStages } from "@/domain/loan/stages";
import { type PersonKey, people } from "@/prisma/people";
import { appendAudit } from "@/server/audit";
import { decideTask } from "@/server/decide-task";
import { writeMessage } from "@/server/messages/write-message";
import { recordNotices } from "@/server/record-notices";
import { storeCaseState } from "@/server/store-case-state";
import { closeTemporal } from "@/server/temporal";
import { addRequest } from "@/server/testing/add-request";
import { insertLoan, insertOffer } from "@/server/testing/insert-offer";
import { openWorld, type TaskOptions, type World } from "@/server/testing/test-world";

let world: World;
let caseId: string;
let requestId: string;
let taskId: string;
const documents: string[] = [];

/** Stands in every text of the desk; names, risk and stages of failure give it away as well. */
const inner =
  /DESKWORD|Olivia|Hart|Uma|Krishnan|Otto|Brandt|HIGH|_FAILED|AUTO_APPROVAL|SENIOR_UNDERWRITER|LOAN_OFFICER|loan-risk/;

const at = "2026-11-21T10:00:00.000Z";
const system = { actor: { system: "workflow" as const } };
type Told = AuditEvent extends infer Event ? (Event extends AuditEvent ? Omit<Event, "chain"> : never) : never;
const note = (event: Told) => appendAudit({ ...event, chain: { caseId } } as AuditEvent);

const nameOf = (key: PersonKey) => ({ id: people[key].id, name: people[key].name });

const decide = async (who: PersonKey, outcome: string, data: object, options: TaskOptions = {}): Promise<string> => {
  const id = await world.addTask(caseId, options);
  await decideTask({ caller: people[who], taskId: id, decision: { outcome, data }, seenVersion: 1 });
  return id;
};

const history: CaseState["history"] = [];
const move = async (to: string, more: Partial<CaseState> = {}): Promise<void> => {
  history.push({ from: history.at(-1)?.to ?? null, to, at, reason: "DESKWORD-REASON" });
  const state: CaseState = {
    stage: to,
    status: "OPEN",
    version: history.length + 1,
    history: [...history],
    tasks: [{ taskId: randomUUID(), type: "loan.review", level: 2, roles: ["SENIOR_UNDERWRITER"], escalated: true }],
    timers: [{ name: "escalation", at, then: "DESKWORD-THEN" }],
    paused: [{ name: "DESKWORD-CLOCK", level: 2, rest: 1 }],
    lastError: { code: "DESKWORD-ERROR", at },
    ruleVersion: "loan-risk@1",
    unknownSignals: 3,
    ...more,
  };
  const run = { workflowId: `loan-${caseId}`, runId: "DESKWORD-RUN" };
  await storeCaseState({ caseId, state, historyLength: 1, entered: true, events: [], acknowledges: [], ...run });
};

const deskFile = async (name: string, slotId: string | null): Promise<void> => {
  const id = randomUUID();
  await world.owner.query(
    `INSERT INTO documents (id, case_id, slot_id, kind, name, media_type, size, sha256, stored_as, status, uploaded_by_id)
    VALUES ($1::uuid, $2, $3, 'UPLOAD', $4, 'application/pdf', 1, repeat('a', 64), $1::text, $6, $5)`,
    [id, caseId, slotId, name, slotId ? people.ana.id : people.olivia.id, slotId ? "REFUSED" : "CLEAN"],
  );
  documents.push(id);
  const data = { documentId: id, name, size: 1, mediaType: "application/pdf", sha256: "a".repeat(64) };
  await note({ type: "document.uploaded", actor: nameOf(slotId ? "ana" : "olivia"), data });
  await note({
    type: "document.judged",
    ...system,
    data: { documentId: id, verdict: "NOT_ACCEPTABLE", reason: "DESKWORD-VERDICT" },
  });
  await note({
    type: "document.refused",
    ...system,
    data: { documentId: id, sha256: "a", code: "DOCUMENT_INFECTED", scanner: "DESKWORD-SCANNER" },
  });
  await world.owner.query(
    "INSERT INTO document_reviews (document_id, user_id, verdict, reason) VALUES ($1, $2, 'NOT_ACCEPTABLE', 'DESKWORD-REVIEW')",
    [id, people.olivia.id],
  );
};

/** A case with everything the desk may say and do in it; each text of the desk's own carries the mark. */
const liveThrough = async (): Promise<void> => {
  await world.owner.query("UPDATE cases SET assessment = $2 WHERE id = $1", [
    caseId,
    { level: "HIGH", factors: [{ name: "DESKWORD-FACTOR" }] },
  ]);
  await move("CREDIT_CHECK");
  await move("CREDIT_CHECK_FAILED");
  await note({ type: "case.stepFailed", ...system, data: { step: "CREDIT_CHECK", error: "DESKWORD-FAILURE", attempts: 3 } });
  const failed = { type: "loan.creditCheckFailed", requiredRoles: ["OPERATIONS" as const], fourEyes: null, reviewLevels: [] };
  await decide("otto", "CONTINUE", { creditScore: 500, note: "DESKWORD-NOTE" }, failed);
  await move("RISK_ASSESSMENT");
  const factors = [{ name: "DESKWORD-FACTOR" }];
  const risk = { level: "HIGH", score: 90, ruleSet: "loan-risk", ruleVersion: 1, factors };
  await note({ type: "case.riskAssessed", ...system, data: risk });
  await move("AUTO_APPROVAL");
  await move("MANUAL_REVIEW");
  const terms = { amount: 18_000_00, rateBps: 690, termMonths: 48, comment: "DESKWORD-COMMENT" };
  taskId = await decide("olivia", "APPROVED", terms);
  await decide("uma", "RETURNED", { reason: "DESKWORD-RETURN" }, { level: 2, requiredRoles: ["SENIOR_UNDERWRITER"] });
  const request = await addRequest(world, caseId, [{}]);
  requestId = request.id;
  await deskFile("DESKWORD-FILE.pdf", null);
  await deskFile("payslip.pdf", request.slots[0] ?? null);
  await writeMessage({ caller: people.olivia, caseId, text: "We are looking at it." });
  const final = await decide("olivia", "APPROVED", terms, { fourEyes: "case:2" });
  const { rows } = await world.owner.query("SELECT id FROM decisions WHERE task_id = $1", [final]);
  const decisionId: string = rows[0]?.id;
  await recordNotices({ caseId, eventKey: `x:${caseId}`, kind: "loan.approved", audience: { to: "applicant" }, decisionId });
  await note({ type: "case.cancelRequested", actor: nameOf("otto"), data: { requestId: randomUUID(), reason: "DESKWORD-STOP" } });
  await insertOffer(world.owner, caseId, { status: "ACCEPTED" });
  await insertLoan(world.owner, caseId);
  const paid = { loanId: randomUUID(), number: "LN-1", amount: 1, currency: "EUR", disbursementDate: "2026-11-21" };
  await note({ type: "loan.paidOut", ...system, data: { ...paid, paymentReference: "DESKWORD-PAYMENT" } });
  await move("DISBURSING_FAILED", { result: { outcome: "APPROVED", decisionId, terms: { amount: 1 } } });
};

let ana: string;
beforeAll(async () => {
  world = await openWorld();
  process.env.TEMPORAL_ADDRESS = "127.0.0.1:1";
  process.env.LOG_LEVEL = "silent";
  ana = await signedIn(people.ana);
  caseId = (await world.addCase(people.ana)).id;
  await liveThrough();
});
afterAll(async () => {
  await closeTemporal();
  await world.close();
});

/** The live stream names only what changed; how it is told is a test of its own. The rest says the same to everybody. */
const notAskedHere = /^\/api\/(events|auth|demo|health|metrics|openapi)/;

test("no word, name, factor or failure of the desk is in any answer its applicant can get", async () => {
  const answered: string[] = [];
  const ids: Record<string, string[]> = {
    cases: [caseId],
    tasks: [taskId],
    requests: [requestId],
    documents,
    me: [randomUUID()],
  };
  for (const { path, method, handler } of await allHandlers()) {
    if (method !== "GET" || notAskedHere.test(path)) continue;
    for (const id of ids[path.split("/")[2] ?? ""] ?? [""]) {
      const query = path === "/api/audit/chain" ? `?caseId=${caseId}` : "";
      const { status, json, headers } = await callApi(handler, { cookie: ana, params: { id, key: "application-loan" }, query });
      const said = JSON.stringify([json, ...headers]);
      expect({ path, leaked: said.match(inner)?.[0] }).toEqual({ path, leaked: undefined });
      if (status < 300 && path.includes("{id}")) answered.push(path);
    }
  }
  for (const part of ["", "/state", "/timeline", "/documents", "/offer", "/messages"])
    expect(answered).toContain(`/api/cases/{id}${part}`);
  expect(answered).toContain("/api/requests/{id}");
});

test("the desk does see it: the test above looks for what is there", async () => {
  const olivia = await signedIn(people.ugo);
  const answers = await Promise.all(
    [getCase, getState, timeline].map((handler) =>
      callApi(handler, { cookie: olivia, params: { id: caseId }, ...(handler === timeline && { query: "?limit=100" }) }),
    ),
  );
  for (const { json } of answers) expect(JSON.stringify(json)).toMatch(/DESKWORD/);
});

test("a list cannot be asked for what is not told", async () => {
  const found = async (stage: string) => (await callApi(findCases, { cookie: ana, query: `?stage=${stage}` })).json.items.length;
  const told: string[] = [];
  for (const stage of loanStages) if ((await found(stage)) > 0) told.push(stage);
  expect(told).toEqual(["DISBURSING"]);
  const staff = async (stage: string) =>
    (await callApi(findCases, { cookie: await signedIn(people.ugo), query: `?stage=${stage}` })).json.items.length;
  expect([await staff("DISBURSING"), await staff("DISBURSING_FAILED")]).toEqual([0, 1]);
});

test("the way of the case is told in steps that differ, in state and timeline alike", async () => {
  const state = (await callApi(getState, { cookie: ana, params: { id: caseId } })).json.state;
  const steps = ["CREDIT_CHECK", "RISK_ASSESSMENT", "MANUAL_REVIEW", "DISBURSING"];
  expect(state.history.map(({ to }: { to: string }) => to)).toEqual(steps);
  expect((await callApi(getCase, { cookie: ana, params: { id: caseId } })).json.stage).toBe("DISBURSING");
  const { items } = (await callApi(timeline, { cookie: ana, params: { id: caseId }, query: "?limit=100" })).json;
  const changes = items.filter(({ type }: { type: string }) => type === "case.stageChanged");
  expect(changes.map(({ data }: { data: { to: string } }) => data.to)).toEqual(steps);
  expect(items.filter(({ type }: { type: string }) => type === "document.uploaded")).toMatchObject([
    { data: { name: "payslip.pdf" } },
  ]);
});
