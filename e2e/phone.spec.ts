import { fillApplication, sendApplication } from "./application-steps";
import { expect, test } from "./fixtures";
import { approve, openTaskOf } from "./loan-steps";
import { expectNoSidewaysScroll, narrowPhone } from "./phone-screen";

test("applying and deciding on a phone of 360 pixels", async ({ asPerson }) => {
  const ana = await asPerson("ana", narrowPhone);
  const olivia = await asPerson("olivia", narrowPhone);
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
