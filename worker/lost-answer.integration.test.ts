import { afterAll, beforeAll, expect, test } from "vitest";
import { asAppError } from "@/app/_lib/problem";
import { loanApplication, loanTerms } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { decideTask } from "@/server/decide-task";
import { startCase } from "@/server/start-case";
import { openWorld, type World } from "@/server/testing/test-world";
import { openLossyProxy } from "./testing/lossy-proxy";

let world: World;
let proxy: Awaited<ReturnType<typeof openLossyProxy>>;
beforeAll(async () => {
  world = await openWorld();
  const url = new URL(process.env.DATABASE_URL ?? "");
  proxy = await openLossyProxy({ host: url.hostname, port: Number(url.port) });
  url.port = String(proxy.port);
  process.env.DATABASE_URL = url.href;
});
afterAll(async () => {
  await world.close();
  proxy.close();
});

const failureOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "was answered",
    (error: unknown) => asAppError(error).code,
  );

test("a decision whose answer is lost after it was stored: the retry with the same key gets that answer, nothing is stored twice", async () => {
  const { id: caseId } = await world.addCase(people.ana);
  const taskId = await world.addTask(caseId);
  const idempotency = { key: "kept by the browser", requestHash: "the same body" };
  const decision = { outcome: "APPROVED", data: loanTerms() };
  const attempt = () => decideTask({ caller: people.olivia, taskId, decision, seenVersion: 1, idempotency });

  proxy.loseAnswerTo("decide-task");
  expect(await failureOf(attempt())).toBe("UNAVAILABLE");
  expect(proxy.lost()).toBe(1);
  expect(await world.count("decisions WHERE task_id = $1", [taskId])).toBe(1);

  const receipt = await attempt();
  const { rows } = await world.owner.query("SELECT id FROM decisions WHERE task_id = $1", [taskId]);
  expect(rows).toEqual([{ id: receipt.decisionId }]);
  expect(await world.count("outbox WHERE decision_id = $1", [receipt.decisionId])).toBe(1);
  expect(await world.count("audit_events WHERE chain_id = $1 AND type = 'task.decided'", [caseId])).toBe(1);
  expect(await attempt()).toEqual(receipt);
});

test("an application whose answer is lost: the retry with the same key gets the case of the first try", async () => {
  const idempotency = { key: "kept by the applicant's browser", requestHash: "the same body" };
  const attempt = () =>
    startCase({ actor: people.ben, type: "loan", data: loanApplication({ person: people.ben }), idempotency });

  proxy.loseAnswerTo("start-case");
  expect(await failureOf(attempt())).toBe("UNAVAILABLE");
  const opened = await attempt();
  const { rows } = await world.owner.query("SELECT id FROM cases WHERE applicant_id = $1", [people.ben.id]);
  expect(rows).toEqual([{ id: opened.id }]);
  expect(await world.count("outbox WHERE case_id = $1", [opened.id])).toBe(1);
});
