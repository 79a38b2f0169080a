import type { Page } from "@playwright/test";
import { largeOrderData, ownOrderData, reviewedOrderData } from "@/prisma/order-builders";
import type { PersonKey } from "@/prisma/people";
import { expectNoBarrier, settled } from "./axe-steps";
import { decideByApi } from "./decide-by-api";
import { expect, test } from "./fixtures";
import { openTaskOf } from "./loan-steps";
import { flipSwitch, placePaidOrder, placeUndeliverable } from "./order-desk-steps";
import { startOrder } from "./order-steps";
import { expectNoSidewaysScroll, narrowPhone } from "./phone-screen";
import { expectStage } from "./turn-steps";

/** Where a screen is: made once, then the same for every test. */
const ids = { review: "", second: "", undeliverable: "", undo: "", undoCase: "", refund: "", paid: "" };

const own = ({ customer: _, ...data }: ReturnType<typeof largeOrderData>) => data;
const lamp = ownOrderData({ lines: [{ sku: "LAMP-DESK", quantity: 1 }] });

test.beforeEach(async ({ asPerson }) => {
  if (ids.paid) return;
  const [ben, dana, nora, otto] = [await asPerson("ben"), await asPerson("dana"), await asPerson("nora"), await asPerson("otto")];
  const stop = (page: Page, id: string) => page.request.post(`/api/cases/${id}/cancel`, { data: { reason: "Ordered twice." } });
  const approve = async (id: string) => decideByApi(nora, (await openTaskOf(nora, id)).id, { outcome: "APPROVED", data: {} });
  ids.review = (await openTaskOf(nora, (await startOrder(ben, own(reviewedOrderData()))).id)).id;
  const large = await startOrder(ben, own(largeOrderData({ lines: [{ sku: "PHONE-BOOTH", quantity: 3 }] })));
  await approve(large.id);
  ids.second = (await openTaskOf(nora, large.id, 2)).id;
  ids.undeliverable = (await openTaskOf(otto, (await placeUndeliverable(dana, otto, lamp)).id)).id;
  ids.undoCase = (await placePaidOrder(dana, otto, lamp)).id;
  await flipSwitch(otto, { port: "inventory", call: "release", fault: "DECLINES", times: 1 }, ids.undoCase);
  await stop(dana, ids.undoCase);
  ids.undo = (await openTaskOf(otto, ids.undoCase)).id;
  const dear = await startOrder(ben, own(reviewedOrderData({ lines: [{ sku: "CHAIR-GUEST", quantity: 36 }] })));
  await approve(dear.id);
  await expectStage(otto, dear.id, "PROCESSING");
  await stop(ben, dear.id);
  await expectStage(otto, dear.id, "REFUND_REVIEW");
  ids.refund = (await openTaskOf(nora, dear.id)).id;
  ids.paid = (await placePaidOrder(dana, otto, lamp)).id;
});

/** What is missing, or the sentence to check, is there and has taken the focus, which scrolls. */
const answered = async (page: Page) => {
  const answer = page
    .getByRole("alert")
    .filter({ has: page.getByRole("list") })
    .or(page.getByRole("dialog"))
    .first();
  await expect(answer).toBeVisible();
  await expect.poll(() => answer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
};

/** Opens the form of the n-th choice of a task, and sends it as it is: what is missing is shown, or the sentence to check. */
const sendForm = (choice: number) => async (page: Page) => {
  await page.getByRole("radio").nth(choice).check();
  await page.locator("form:visible").first().getByRole("button").last().click();
  await answered(page);
};

/** Sends news of a parcel without saying what happened. */
const sendNews = async (page: Page) => {
  await page.getByRole("button", { name: /^(Record news|录入消息)$/ }).click();
  await page.getByRole("dialog").getByRole("button").last().click();
  await expect(page.getByRole("dialog").getByRole("alert")).toBeFocused();
};

type Screen = {
  person: PersonKey;
  path: () => string;
  act?: (page: Page) => Promise<void>;
  /** Another picture where there is room: tables with more columns, the lane lying down. */
  wide?: true;
};
const screens: Record<string, Screen> = {
  "inbox of operations": { person: "otto", path: () => "/tasks", wide: true },
  "review, approve": { person: "nora", path: () => `/tasks/${ids.review}`, act: sendForm(0) },
  "review, reject": { person: "nora", path: () => `/tasks/${ids.review}`, act: sendForm(1) },
  "second review": { person: "nils", path: () => `/tasks/${ids.second}`, wide: true },
  "shipping failed, other address": { person: "otto", path: () => `/tasks/${ids.undeliverable}`, act: sendForm(1) },
  "shipping failed, refund": { person: "otto", path: () => `/tasks/${ids.undeliverable}`, act: sendForm(2) },
  "undo failed, done by hand": { person: "otto", path: () => `/tasks/${ids.undo}`, act: sendForm(1) },
  "refund review": { person: "nils", path: () => `/tasks/${ids.refund}`, act: sendForm(0), wide: true },
  "case being undone": { person: "ada", path: () => `/cases/${ids.undoCase}`, wide: true },
  "case with news of the parcel": { person: "otto", path: () => `/cases/${ids.paid}`, act: sendNews },
  "ledgers and switches": { person: "otto", path: () => "/ledgers", wide: true },
};

for (const [name, { person, path, act, wide }] of Object.entries(screens)) {
  const open = async (page: Page) => {
    await page.goto(path());
    await settled(page);
    await act?.(page);
  };

  test(`no barrier that axe finds, and nothing to scroll sideways for at 360 px, on orders' ${name}`, async ({ asPerson }) => {
    await expectNoBarrier(await asPerson(person, narrowPhone), async (page) => {
      await open(page);
      await expectNoSidewaysScroll(page);
    });
  });

  if (wide)
    test(`no barrier that axe finds where there is room, on orders' ${name}`, async ({ asPerson }) => {
      await expectNoBarrier(await asPerson(person), open);
    });
}
