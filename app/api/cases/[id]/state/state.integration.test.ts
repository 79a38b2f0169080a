import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as getState } from "@/app/api/cases/[id]/state/route";
import type { CaseState } from "@/domain/case-state";
import { people } from "@/prisma/people";
import { closeTemporal } from "@/server/temporal";
import { addRequest } from "@/server/testing/add-request";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  process.env.TEMPORAL_ADDRESS = "127.0.0.1:1";
});
afterAll(async () => {
  await closeTemporal();
  await world.close();
});

const at = "2026-05-03T10:00:00.000Z";
const stored: CaseState = {
  stage: "MANUAL_REVIEW",
  status: "OPEN",
  version: 4,
  history: [
    { from: null, to: "VALIDATING", at },
    { from: "RISK_ASSESSMENT", to: "MANUAL_REVIEW", at, reason: "risk is MEDIUM" },
  ],
  tasks: [
    { taskId: "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e", type: "loan.review", level: 1, roles: ["LOAN_OFFICER"], escalated: true },
  ],
  timers: [{ name: "review.reminder", at, then: "remind" }],
  lastError: { code: "BUREAU_DOWN", at },
  ruleVersion: "loan-risk@1",
  result: { outcome: "REJECTED", decisionId: "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e", reasons: ["CREDIT_HISTORY"] },
  unknownSignals: 2,
};

test("with the engine away the stored state is shown with its age; an applicant gets where he stands and nothing else", async () => {
  const { id } = await world.addCase(people.ana);
  await world.owner.query("UPDATE case_snapshots SET version = 4, state = $2, as_of = $3 WHERE case_id = $1", [
    id,
    JSON.stringify(stored),
    at,
  ]);
  const see = async (person: { email: string }) => callApi(getState, { cookie: await signedIn(person), params: { id } });
  expect((await see(people.olivia)).json).toEqual({ source: "snapshot", asOf: at, state: stored });
  expect((await see(people.ana)).json).toEqual({
    source: "snapshot",
    asOf: at,
    state: {
      stage: "MANUAL_REVIEW",
      status: "OPEN",
      version: 4,
      history: [
        { from: null, to: "VALIDATING", at },
        { from: "RISK_ASSESSMENT", to: "MANUAL_REVIEW", at },
      ],
      tasks: [],
      timers: [],
      result: { outcome: "REJECTED", reasons: ["CREDIT_HISTORY"] },
      unknownSignals: 0,
    },
  });
  expect((await see(people.ben)).status).toBe(404);
});

test("while the applicant is asked, the end of the request is among the clocks, also with the engine away", async () => {
  const { id } = await world.addCase(people.ana);
  const { id: requestId, workflowId } = await addRequest(world, id, [{}]);
  const asked: CaseState = { ...stored, stage: "AWAITING_INFORMATION", timers: [], request: { requestId, round: 1, workflowId } };
  await world.owner.query("UPDATE case_snapshots SET version = 4, state = $2, as_of = $3 WHERE case_id = $1", [
    id,
    JSON.stringify(asked),
    at,
  ]);
  const timersOf = async (person: { email: string }) =>
    ((await callApi(getState, { cookie: await signedIn(person), params: { id } })).json as { state: CaseState }).state.timers;
  expect(await timersOf(people.ana)).toEqual([{ name: "requestExpiry", at: expect.any(String), then: "REJECT" }]);
  expect(await timersOf(people.olivia)).toHaveLength(1);
  await world.owner.query("UPDATE requests SET status = 'SUBMITTED' WHERE id = $1", [requestId]);
  expect(await timersOf(people.ana)).toEqual([]);
});
