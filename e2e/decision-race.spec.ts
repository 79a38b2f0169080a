import type { Page } from "@playwright/test";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { openTaskOf, prepareApproval, startLoan } from "./loan-steps";

/** A 15,000.00 loan at level 1 with the decision written by both officers, up to its last button. */
const writtenByBoth = async (asPerson: (person: "ana" | "olivia" | "oscar") => Promise<Page>, secondIsDeaf: boolean) => {
  const ana = await asPerson("ana");
  const first = await asPerson("olivia");
  const second = await asPerson("oscar");
  // An event stream that never begins: what happens elsewhere is not heard of.
  if (secondIsDeaf) await second.route("**/api/events", () => undefined);
  const { id } = await startLoan(ana, mediumRiskApplication({ person: people.ana, amount: 15_000_00 }));
  const task = await openTaskOf(first, id);
  for (const page of [first, second]) {
    await page.goto(`/tasks/${task.id}`);
    await prepareApproval(page);
    await expect(page.getByRole("button", { name: "Record decision" })).toBeVisible();
  }
  return { first, second };
};

const lostTo = async (second: Page): Promise<void> => {
  await expect(second.getByText(/Decided by Olivia Hart/).first()).toBeVisible();
  await expect(second.getByText("Decision recorded")).toHaveCount(0);
  await expect(second.getByLabel("Interest rate per year")).toHaveValue("7.25");
};

test("two officers decide the same task: one wins, the other learns who and keeps what he typed", async ({ asPerson }) => {
  const { first, second } = await writtenByBoth(asPerson, true);

  await first.getByRole("button", { name: "Record decision" }).click();
  await expect(first.getByText("Decision recorded")).toBeVisible();
  await second.getByRole("button", { name: "Record decision" }).click();

  await lostTo(second);
});

test("whoever is about to decide hears that somebody else has, and cannot send it any more", async ({ asPerson }) => {
  const { first, second } = await writtenByBoth(asPerson, false);

  await first.getByRole("button", { name: "Record decision" }).click();

  await lostTo(second);
  await expect(second.getByRole("button", { name: "Record decision" })).toBeDisabled();
});

test("a claim is seen by the others, who are told by whom, and a release gives the task back", async ({ asPerson }) => {
  const ben = await asPerson("ben");
  const olivia = await asPerson("olivia");
  const oscar = await asPerson("oscar");
  const { id } = await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 11_000_00 }));
  const task = await openTaskOf(olivia, id);
  await oscar.goto(`/tasks/${task.id}`);
  await expect(oscar.getByRole("radio", { name: "Approve" })).toBeEnabled();
  await olivia.goto(`/tasks/${task.id}`);

  await olivia.getByRole("button", { name: /^Claim/ }).click();
  await expect(olivia.getByText("You hold it")).toBeVisible();
  await expect(oscar.getByText(/Olivia Hart/).first()).toBeVisible();
  await expect(oscar.getByRole("radio", { name: "Approve" })).toBeDisabled();

  await olivia.getByRole("button", { name: /^Release/ }).click();
  await expect(oscar.getByRole("radio", { name: "Approve" })).toBeEnabled();
});
