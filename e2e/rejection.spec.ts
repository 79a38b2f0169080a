import { people } from "@/prisma/people";
import { fillApplication, sendApplication } from "./application-steps";
import { expect, test } from "./fixtures";
import { openTaskOf } from "./loan-steps";
import { linkIn, mailTo } from "./mail-steps";
import { phone } from "./phone-screen";

test("a rejection tells the applicant the reasons in plain words, here and by mail, and nothing internal", async ({
  asPerson,
}) => {
  const dana = await asPerson("dana", phone);
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
  await oscar.getByRole("checkbox", { name: "Employment too short" }).check();
  await oscar.getByLabel("Text for the applicant").fill("Your other payments leave too little for this loan.");
  await oscar.getByRole("button", { name: "Check the decision" }).click();
  await oscar.getByRole("button", { name: "Record decision" }).click();
  await expect(oscar.getByText("Workflow moved to: Rejected")).toBeVisible();

  await expect(dana.getByRole("heading", { name: "We cannot offer you this loan" })).toBeVisible();
  await expect(dana.getByText("Other payments take up too much of the income.")).toBeVisible();
  await expect(dana.getByText("The time in work is too short.")).toBeVisible();
  await expect(dana.getByRole("main")).not.toContainText(/risk|workflow|level|MANUAL_REVIEW|score|Oscar/i);
  await expect(dana.getByRole("button", { name: "Withdraw" })).toHaveCount(0);

  const mail = await mailTo(oscar, people.dana.email, /^Your loan application/, caseId);
  expect(mail.text).toContain("notice of the action taken on your application for 18,000.00 EUR");
  expect(mail.text.match(/^[-•] .*$/gm)).toHaveLength(2);
  expect(mail.text).toContain("Your other payments leave too little for this loan.");
  expect(mail.text).not.toMatch(/risk|workflow|score|Oscar/i);
  await dana.goto(linkIn(mail));
  await expect(dana.getByRole("heading", { name: "We cannot offer you this loan" })).toBeVisible();
});
