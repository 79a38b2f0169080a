import type { Page } from "@playwright/test";
import { mediumRiskApplication } from "@/prisma/builders";
import { demoPassword, people } from "@/prisma/people";
import { decideByApi } from "./decide-by-api";
import { askForDocuments } from "./document-steps";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";
import { mailTo } from "./mail-steps";
import { openOffer } from "./offer-steps";
import { phone } from "./phone-screen";

const withdraw = async (applicant: Page, caseId: string) => {
  await applicant.goto(`/my/${caseId}`);
  await applicant.getByRole("button", { name: "Withdraw" }).click();
  const dialog = applicant.getByRole("dialog", { name: "Withdraw this application?" });
  await dialog.getByRole("button", { name: "Withdraw application" }).click();
  await expect(dialog.getByText("Write a few words.")).toBeVisible();
  await dialog.getByRole("textbox").fill("I found the money elsewhere.");
  await dialog.getByRole("button", { name: "Withdraw application" }).click();
  await expect(applicant.getByRole("heading", { name: "You withdrew this application" })).toBeVisible();
};

const approved = async (officer: Page, caseId: string) => {
  const task = await openTaskOf(officer, caseId);
  const data = { amount: task.amount ?? 0, rateBps: 725, termMonths: 48 };
  await decideByApi(officer, task.id, { outcome: "APPROVED", data });
};

const standing = async (page: Page, caseId: string) => {
  const { stage, status } = await (await page.request.get(`/api/cases/${caseId}`)).json();
  return `${stage} ${status}`;
};

test("the applicant withdraws while officers look, and the task leaves their hands", async ({ asPerson }) => {
  const [ben, olivia] = [await asPerson("ben", phone), await asPerson("olivia")];
  const { id } = await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 25_000_00 }));
  const task = await openTaskOf(olivia, id);
  await olivia.goto(`/tasks/${task.id}`);
  await expect(olivia.getByRole("radio", { name: "Approve" })).toBeEnabled();
  await withdraw(ben, id);
  await expect(olivia.getByText("You may not decide this")).toBeVisible();
  await mailTo(olivia, people.ben.email, /is withdrawn$/, id);
});

test("the applicant withdraws instead of answering, and nothing is asked for any more", async ({ asPerson }) => {
  const [ben, olivia] = [await asPerson("ben", phone), await asPerson("olivia")];
  const { id } = await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 25_100_00 }));
  const request = await askForDocuments(olivia, id);
  await withdraw(ben, id);
  await ben.goto(`/my/${id}/requests/${request.id}`);
  await expect(ben.getByText("This is not needed any more")).toBeVisible();
  await expect(ben.getByRole("button", { name: /^Choose a file/ })).toHaveCount(0);
  await olivia.goto(`/cases/${id}`);
  await expect(olivia.getByText("Called off")).toBeVisible();
  expect(await standing(olivia, id)).toBe("WITHDRAWN CANCELLED");
});

test("the applicant withdraws at the offer, which cannot be accepted any more", async ({ asPerson }) => {
  const [ben, olivia] = [await asPerson("ben", phone), await asPerson("olivia")];
  const { id } = await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 25_200_00 }));
  await approved(olivia, id);
  await openOffer(ben, id);
  await withdraw(ben, id);
  await ben.goto(`/my/${id}/offer`);
  await expect(ben.getByText("This offer does not stand any more")).toBeVisible();
  await expect(ben.getByRole("link", { name: "Accept the offer" })).toHaveCount(0);
  await olivia.goto(`/cases/${id}`);
  await expect(olivia.getByText("Void", { exact: true })).toBeVisible();
  expect(await standing(olivia, id)).toBe("WITHDRAWN CANCELLED");
});

test("an offer is declined after the password, and the case is closed", async ({ asPerson }) => {
  const [ben, olivia] = [await asPerson("ben", phone), await asPerson("olivia")];
  const { id } = await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 25_300_00 }));
  await approved(olivia, id);
  await openOffer(ben, id);
  await ben.getByRole("link", { name: "Decline" }).click();
  await ben.getByRole("button", { name: "Decline the offer" }).click();
  await expect(ben.getByText("Enter your password.")).toBeVisible();
  await expect(ben.getByLabel("Your password")).toBeFocused();
  await ben.getByLabel("Your password").fill(demoPassword);
  await ben.getByRole("button", { name: "Decline the offer" }).click();
  await expect(ben.getByText("You declined this offer")).toBeVisible();
  const mail = await mailTo(olivia, people.ben.email, /is closed$/, id);
  expect(mail.text).toContain("You declined our offer");
  expect(await standing(olivia, id)).toBe("CANCELLED CANCELLED");
});

test("operations stop a case with a reason that stays inside; the applicant is told that it ended", async ({ asPerson }) => {
  const [ben, olivia, otto] = [await asPerson("ben", phone), await asPerson("olivia"), await asPerson("otto")];
  const { id } = await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 25_400_00 }));
  await approved(olivia, id);
  await openOffer(ben, id);
  await otto.goto(`/cases/${id}`);
  await otto.getByRole("button", { name: "Stop this case" }).click();
  const dialog = otto.getByRole("dialog", { name: "Stop this case?" });
  await expect(dialog.getByRole("button", { name: "Stop case" })).toBeDisabled();
  await dialog.getByLabel("Reason").fill("Entered twice by mistake.");
  await dialog.getByRole("button", { name: "Stop case" }).click();
  await expect(otto.getByText(/asked to stop the case: Entered twice by mistake\./).first()).toBeVisible();
  await expect(ben.getByText("This offer does not stand any more")).toBeVisible();
  const mail = await mailTo(olivia, people.ben.email, /is closed$/, id);
  expect(mail.text).toContain("We had to stop your application.");
  expect(mail.text).not.toContain("Entered twice");
  await ben.goto(`/my/${id}`);
  await expect(ben.getByRole("main")).not.toContainText("Entered twice");
  expect(await standing(olivia, id)).toBe("CANCELLED CANCELLED");
});
