import { highRiskApplication, mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { approve, openTaskOf, startLoan } from "./loan-steps";

test("an officer who is the applicant is told why he may not decide, and the API refuses him too", async ({ asPerson }) => {
  const oscar = await asPerson("oscar");
  const { id } = await startLoan(oscar, mediumRiskApplication({ person: people.oscar, amount: 12_000_00 }));
  const task = await openTaskOf(await asPerson("olivia"), id);

  await oscar.goto(`/tasks/${task.id}`);
  await expect(oscar.getByText("You may not decide this")).toBeVisible();
  await expect(oscar.getByText(/your own case/)).toBeVisible();
  await expect(oscar.getByRole("radio", { name: "Approve" })).toHaveCount(0);

  const data = { amount: 12_000_00, rateBps: 725, termMonths: 48 };
  const refused = await oscar.request.post(`/api/tasks/${task.id}/decide`, {
    data: { outcome: "APPROVED", data, seenVersion: task.version },
  });
  expect(refused.status()).toBe(403);
  expect(await refused.json()).toMatchObject({ code: "IS_APPLICANT" });
});

test("the limit binds at the last level only, and says so before", async ({ asPerson }) => {
  const dana = await asPerson("dana");
  const oscar = await asPerson("oscar");
  const ugo = await asPerson("ugo");
  // Above both limits: Oscar's 20,000.00 does not count at level 1, Ugo's 150,000.00 does at level 2.
  const { id } = await startLoan(dana, highRiskApplication({ person: people.dana, amount: 200_000_00, termMonths: 240 }));
  const first = await openTaskOf(oscar, id);
  await oscar.goto(`/tasks/${first.id}`);
  await oscar.getByRole("radio", { name: "Approve" }).check();
  await expect(oscar.getByText(/limit is not checked at level 1 of 2/)).toBeVisible();
  await approve(oscar);
  await expect(oscar.getByText("Decision recorded")).toBeVisible();

  const second = await openTaskOf(ugo, id, 2);
  await ugo.goto(`/tasks/${second.id}`);
  await expect(ugo.getByText(/limit of 150,000\.00/).first()).toBeVisible();
  await expect(ugo.getByRole("radio", { name: "Approve" })).toHaveCount(0);
});
