import type { Page } from "@playwright/test";
import { orderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { expectNoBarrier, settled } from "./axe-steps";
import { decideByApi } from "./decide-by-api";
import { expect, test } from "./fixtures";
import { openTaskOf } from "./loan-steps";
import { startOrder, tellOfParcel } from "./order-steps";
import { expectNoSidewaysScroll, narrowPhone } from "./phone-screen";
import { expectStage } from "./turn-steps";

type People = { ben: Page; nora: Page; nils: Page; otto: Page };
type Turn = "review" | "preparing" | "shipped" | "rejected" | "cancelled" | "cancelReview" | "declined";

const many = [{ sku: "CHAIR-GUEST", quantity: 8 }];
const large = [{ sku: "HEADSET", quantity: 45 }];
const few = [{ sku: "LAMP-DESK", quantity: 1 }];

const begin = async ({ ben }: People, lines: typeof few, card = "tok_ok") =>
  (await startOrder(ben, orderData({ person: people.ben, lines, card }))).id;

const paid = async (all: People, lines = few) => {
  const id = await begin(all, lines);
  if (lines !== few) await decideByApi(all.nora, (await openTaskOf(all.nora, id)).id, { outcome: "APPROVED", data: {} });
  await expectStage(all.otto, id, "PROCESSING");
  return id;
};

const cancel = async ({ ben }: People, id: string) =>
  expect((await ben.request.post(`/api/cases/${id}/cancel`, { data: { reason: "Not needed." } })).ok()).toBe(true);

/** Brings an order of Ben's to a turn. */
const toTurn: Record<Turn, (all: People) => Promise<string>> = {
  review: async (all) => {
    const id = await begin(all, many);
    await expectStage(all.otto, id, "MANUAL_REVIEW");
    return id;
  },
  preparing: (all) => paid(all),
  shipped: async (all) => {
    const id = await paid(all);
    await tellOfParcel(all.otto, id, "SHIPPED");
    await expectStage(all.otto, id, "COMPLETED");
    return id;
  },
  rejected: async (all) => {
    const id = await begin(all, few, "tok_declined");
    await expectStage(all.otto, id, "REJECTED");
    return id;
  },
  cancelled: async (all) => {
    const id = await paid(all);
    await cancel(all, id);
    await expectStage(all.otto, id, "CANCELLED");
    return id;
  },
  cancelReview: async (all) => {
    const id = await paid(all, large);
    await cancel(all, id);
    await expectStage(all.otto, id, "REFUND_REVIEW");
    return id;
  },
  declined: async (all) => {
    const id = await toTurn.cancelReview(all);
    const { id: taskId } = await openTaskOf(all.nils, id);
    await decideByApi(all.nils, taskId, { outcome: "REFUSED", data: { message: "They were made for you." } });
    await expectStage(all.otto, id, "PROCESSING");
    return id;
  },
};

for (const turn of Object.keys(toTurn) as Turn[])
  test(`no barrier that axe finds on a customer's order: ${turn}`, async ({ asPerson }) => {
    const ben = await asPerson("ben", narrowPhone);
    const id = await toTurn[turn]({
      ben,
      nora: await asPerson("nora"),
      nils: await asPerson("nils"),
      otto: await asPerson("otto"),
    });
    await expectNoBarrier(ben, async (page) => {
      await page.goto(`/my/${id}`);
      await settled(page);
      await expectNoSidewaysScroll(page);
      if (turn !== "preparing") return;
      await page.getByRole("main").getByRole("button").last().click();
      await page.getByRole("dialog").getByRole("button").last().click();
    });
  });

const submit = (page: Page) => page.locator("main form button[type=submit]").click();

/** What is done on a page of the form before it is looked at: some of it wrong. */
const formPages: Record<string, { step: string; act: (page: Page) => Promise<unknown> }> = {
  "products, nothing chosen": { step: "", act: submit },
  "products, too many": {
    step: "",
    act: async (page) => {
      await page.locator("main li button").first().click();
      await page.locator("main li input").first().fill("9999");
      await submit(page);
    },
  },
  "products, nothing fits": {
    step: "",
    act: async (page) => {
      await page.getByRole("searchbox").fill("zzzz");
      await expect(page.locator("main li")).toHaveCount(0);
    },
  },
  address: { step: "?step=address", act: submit },
  card: { step: "?step=payment", act: submit },
  check: { step: "?step=check", act: async () => {} },
};

for (const [name, { step, act }] of Object.entries(formPages))
  test(`no barrier that axe finds in the form of an order: ${name}`, async ({ asPerson }) => {
    const ben = await asPerson("ben", narrowPhone);
    await expectNoBarrier(ben, async (page) => {
      // What one try filled in is not there for the next.
      await page.goto("about:blank");
      await page.request.delete("/api/me/drafts/application-order");
      await page.addInitScript(() => localStorage.removeItem("countersign.draft.order.own.00000000-0000-4000-8000-000000000012"));
      await page.goto(`/my/new-order${step}`);
      await settled(page);
      await act(page);
      await expectNoSidewaysScroll(page);
    });
  });

test("no barrier that axe finds on the list of applications and orders, nor where there is nothing to see", async ({
  asPerson,
}) => {
  const ben = await asPerson("ben", narrowPhone);
  await expectNoBarrier(ben, async (page) => {
    await page.goto("/my");
    await settled(page);
    await expectNoSidewaysScroll(page);
  });
});
