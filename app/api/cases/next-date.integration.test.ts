import { afterAll, beforeAll, expect, it } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as findCases } from "@/app/api/cases/route";
import type { CaseState } from "@/domain/case-state";
import { people } from "@/prisma/people";
import { storeCaseState } from "@/server/store-case-state";
import { addRequest } from "@/server/testing/add-request";
import { openWorld } from "@/server/testing/test-world";

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const at = (day: number): string => `2026-05-0${day}T08:00:00.000Z`;
const clock = (name: string, day: number) => ({ name, at: at(day), then: "" });

const caseWith = async (timers: CaseState["timers"]): Promise<string> => {
  const { id: caseId } = await world.addCase(people.ana);
  const history = [{ from: null, to: "MANUAL_REVIEW", at: at(1) }];
  const state: CaseState = {
    ...{ stage: "MANUAL_REVIEW", status: "OPEN", version: 2, history, tasks: [], timers, unknownSignals: 0 },
  };
  const trail = { events: [], acknowledges: [], workflowId: `loan-${caseId}`, runId: "run" };
  await storeCaseState({ caseId, state, historyLength: 1, entered: true, ...trail });
  return caseId;
};

const nextOf = async (cookie: string, caseId: string, query: string): Promise<unknown> => {
  const { json } = await callApi(findCases, { cookie, query });
  return json.items.find(({ id }: { id: string }) => id === caseId).next;
};

it("whose cases they are finds the next date of each that is meant for him, staff none", async () => {
  const waiting = await caseWith([clock("reminder", 1), clock("offerExpiry", 3), clock("due", 2)]);
  const quiet = await caseWith([clock("escalation", 1), clock("noticeWarning", 2)]);
  const asked = await caseWith([]);
  await addRequest(world, asked, [{}]);
  const ana = await signedIn(people.ana);
  expect(await nextOf(ana, waiting, "?view=mine")).toEqual({ name: "due", at: at(2) });
  expect(await nextOf(ana, quiet, "?view=mine")).toBeNull();
  expect(await nextOf(ana, asked, "?view=mine")).toMatchObject({ name: "requestExpiry", at: expect.stringMatching(/Z$/) });
  expect(await nextOf(await signedIn(people.olivia), waiting, "")).toBeNull();
});
