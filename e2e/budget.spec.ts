import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { mediumRiskApplication } from "@/prisma/builders";
import { ownOrderData, reviewedOrderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";
import { startOrder } from "./order-steps";
import { approveByApi, askFor, expectStage } from "./turn-steps";
import { costOf, type ViewCost, type ViewIds, views } from "./view-cost";

const budget: { views: Record<string, ViewCost> } = JSON.parse(readFileSync("bench/budget.json", "utf8"));

/** Cases of Ana's at the turns whose screens are measured, none of which moves on by itself. */
const prepare = async (ana: Page, olivia: Page, nora: Page): Promise<ViewIds> => {
  const begin = async (amount: number) => (await startLoan(ana, mediumRiskApplication({ person: people.ana, amount }))).id;
  const [caseId, askedId, offeredId] = [await begin(12_500_00), await begin(12_600_00), await begin(12_700_00)];
  const { id: requestId } = await askFor(olivia, askedId, [{ kind: "DOCUMENT", label: "Proof of income" }]);
  await approveByApi(olivia, offeredId);
  await expectStage(olivia, offeredId, "AWAITING_SIGNATURE");
  const { id: orderId } = await startOrder(ana, ownOrderData({ lines: reviewedOrderData().lines }));
  const [task, orderTask] = [await openTaskOf(olivia, caseId), await openTaskOf(nora, orderId)];
  return { caseId, askedId, offeredId, requestId, taskId: task.id, orderTaskId: orderTask.id };
};

test("no screen and no decision asks more of database and engine than its budget allows", async ({ asPerson }) => {
  const ana = await asPerson("ana");
  const olivia = await asPerson("olivia");
  const nora = await asPerson("nora");
  const ids = await prepare(ana, olivia, nora);
  const task = await openTaskOf(olivia, ids.caseId);
  await ana.close();
  await olivia.close();
  await nora.close();

  const costs: Record<string, ViewCost> = {};
  for (const [name, { person, path }] of Object.entries(views)) {
    const page = await asPerson(person);
    costs[name] = await costOf(page.request, async () => {
      await page.goto(path(ids));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    });
    await page.context().close();
  }
  const { request } = await asPerson("olivia");
  const data = { amount: 12_500_00, rateBps: 725, termMonths: 48 };
  costs.decision = await costOf(request, async () => {
    const answer = await request.post(`/api/tasks/${task.id}/decide`, {
      data: { outcome: "APPROVED", data, seenVersion: task.version },
      headers: { "idempotency-key": randomUUID() },
    });
    expect(answer.status()).toBe(200);
  });

  test.info().annotations.push({ type: "cost", description: JSON.stringify(costs) });
  // All that is above, in one run.
  for (const [name, cost] of Object.entries(costs))
    for (const to of ["database", "engine"] as const)
      expect.soft(cost[to], `${name}: calls to ${to}`).toBeLessThanOrEqual(budget.views[name]?.[to] ?? 0);
});
