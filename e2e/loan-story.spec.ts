import { fillApplication, sendApplication } from "./application-steps";
import { expect, test } from "./fixtures";
import { approve, openTaskOf } from "./loan-steps";

test("a loan from application to approval by two people, seen by the applicant without a reload", async ({ asPerson }) => {
  const ana = await asPerson("ana");
  const olivia = await asPerson("olivia");
  const uma = await asPerson("uma");

  await ana.goto("/my");
  await ana.getByRole("main").getByRole("link", { name: "Apply for a loan" }).first().click();
  await fillApplication(ana, { amount: "64,000.00", months: "120", income: "4,200.00", debts: "900.00", bankruptcy: "No" });
  const caseId = await sendApplication(ana);
  await expect(ana.getByRole("heading", { name: "A loan officer is looking at your application" })).toBeVisible();

  const first = await openTaskOf(olivia, caseId);
  await olivia.goto("/tasks?q=Ana");
  await olivia.locator(`a[href="/tasks/${first.id}"]`).first().click();
  await olivia.getByRole("button", { name: /^Claim/ }).click();
  await expect(olivia.getByText("You hold it")).toBeVisible();
  await approve(olivia);
  await expect(olivia.getByText("Decision recorded")).toBeVisible();
  await expect(olivia.getByText(/^Workflow moved to/)).toBeVisible();

  const second = await openTaskOf(uma, caseId, 2);
  await uma.goto(`/tasks/${second.id}`);
  await expect(uma.getByText(/Approved by Olivia Hart/)).toBeVisible();
  await approve(uma, "6.90");
  await expect(uma.getByText("Workflow moved to: Approved")).toBeVisible();

  await expect(ana.getByRole("heading", { name: "Your loan is approved" })).toBeVisible();
  await expect(ana.getByText("6.90")).toBeVisible();
});

test("a small loan of low risk is approved without a person", async ({ asPerson }) => {
  const ben = await asPerson("ben");
  await ben.goto("/my/new");
  await fillApplication(ben, { amount: "2,000.00", months: "24", income: "6,000.00", debts: "0", bankruptcy: "No" });
  await sendApplication(ben);
  await expect(ben.getByRole("heading", { name: /is approved|is looking at/ })).toBeVisible();
});

test("a rejection tells the applicant the reasons in plain words and nothing internal", async ({ asPerson }) => {
  const dana = await asPerson("dana");
  const oscar = await asPerson("oscar");
  await dana.goto("/my/new");
  await fillApplication(dana, { amount: "18,000.00", months: "48", income: "2,400.00", debts: "1,000.00", bankruptcy: "No" });
  const caseId = await sendApplication(dana);
  const task = await openTaskOf(oscar, caseId);
  await oscar.goto(`/tasks/${task.id}`);
  await oscar.getByRole("radio", { name: "Reject" }).check();
  await oscar.getByRole("button", { name: "Check the decision" }).click();
  await expect(oscar.getByText("Choose one to four reasons.").first()).toBeVisible();
  await oscar.getByRole("checkbox", { name: "Obligations too high for the income" }).check();
  await oscar.getByLabel("Text for the applicant").fill("Your other payments leave too little for this loan.");
  await oscar.getByRole("button", { name: "Check the decision" }).click();
  await oscar.getByRole("button", { name: "Record decision" }).click();
  await expect(oscar.getByText("Decision recorded")).toBeVisible();

  await expect(dana.getByText("Other payments take up too much of the income.")).toBeVisible();
  await expect(dana.getByRole("main")).not.toContainText(/risk|workflow|level|MANUAL_REVIEW|score/i);
});

test("the applicant withdraws while officers look, and the task leaves their hands", async ({ asPerson }) => {
  const ben = await asPerson("ben");
  const olivia = await asPerson("olivia");
  await ben.goto("/my/new");
  await fillApplication(ben, { amount: "25,000.00", months: "60", income: "3,000.00", debts: "800.00", bankruptcy: "No" });
  const caseId = await sendApplication(ben);
  const task = await openTaskOf(olivia, caseId);
  await olivia.goto(`/tasks/${task.id}`);
  await expect(olivia.getByRole("radio", { name: "Approve" })).toBeEnabled();

  await ben.getByRole("button", { name: "Withdraw" }).click();
  await ben.getByRole("dialog").getByRole("textbox").fill("I found the money elsewhere.");
  await ben.getByRole("button", { name: "Withdraw application" }).click();
  await expect(ben.getByRole("heading", { name: "You withdrew this application" })).toBeVisible();
  await expect(olivia.getByText("You may not decide this")).toBeVisible();
});

test("the auditor finds the whole story in order and unchanged", async ({ asPerson }) => {
  const ada = await asPerson("ada");
  const { items } = await (await ada.request.get("/api/cases?status=COMPLETED&limit=1")).json();
  await ada.goto(`/audit/${items[0].id}`);
  await expect(ada.getByText(/in order and unchanged/)).toBeVisible();
  expect((await ada.request.post(`/api/cases/${items[0].id}/cancel`, { data: { reason: "x" } })).status()).toBeGreaterThanOrEqual(
    403,
  );
});
