import { fillApplication, sendApplication } from "./application-steps";
import { expect, test } from "./fixtures";
import { approve, openTaskOf } from "./loan-steps";

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** Nothing may be wider than the screen. */
const expectNoSidewaysScroll = async (page: import("@playwright/test").Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

test("applying and deciding on a phone of 360 pixels", async ({ asPerson }) => {
  const ana = await asPerson("ana", phone);
  const olivia = await asPerson("olivia", phone);
  await ana.goto("/my/new");
  await fillApplication(ana, { amount: "16,000.00", months: "48", income: "2,900.00", debts: "700.00", bankruptcy: "No" });
  await expectNoSidewaysScroll(ana);
  const caseId = await sendApplication(ana);
  await expect(ana.getByRole("heading", { name: "A loan officer is looking at your application" })).toBeVisible();
  await expectNoSidewaysScroll(ana);

  const task = await openTaskOf(olivia, caseId);
  for (const path of ["/tasks", "/cases", `/cases/${caseId}`, `/tasks/${task.id}`]) {
    await olivia.goto(path);
    await expect(olivia.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(olivia);
  }
  await approve(olivia);
  await expect(olivia.getByText("Decision recorded")).toBeVisible();
});
