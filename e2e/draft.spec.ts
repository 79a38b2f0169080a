import { highRiskApplication, mediumRiskApplication } from "@/prisma/builders";
import { demoPassword, people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";

test("an unfinished decision survives the end of the session and a reload, and is gone once decided", async ({ asPerson }) => {
  const ana = await asPerson("ana");
  const olivia = await asPerson("olivia", { fresh: true });
  const { id } = await startLoan(ana, highRiskApplication({ person: people.ana, amount: 16_500_00 }));
  const task = await openTaskOf(olivia, id);
  await olivia.goto(`/tasks/${task.id}`);
  await olivia.getByRole("radio", { name: "Reject" }).check();
  await olivia.getByLabel("Text for the applicant").fill("Your other payments");
  await expect(olivia.getByText(/^Draft saved at/)).toBeVisible();

  const { items } = await (await olivia.request.get("/api/me/sessions")).json();
  const current = items.find((session: { current: boolean }) => session.current);
  expect((await olivia.request.delete(`/api/me/sessions/${current.id}`)).ok()).toBe(true);
  await olivia.getByLabel("Text for the applicant").fill("Your other payments leave too little.");
  const dialog = olivia.getByRole("dialog", { name: "Your session has ended" });
  await expect(dialog).toBeVisible();
  await expect(olivia.getByText("Kept on this device; not saved yet.")).toBeAttached();
  await dialog.getByLabel("Password").fill(demoPassword);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(olivia.getByText(/^Draft saved at/)).toBeVisible();
  await expect(olivia.getByLabel("Text for the applicant")).toHaveValue("Your other payments leave too little.");

  await olivia.reload();
  await expect(olivia.getByText(/^Your unfinished decision of .* was restored/)).toBeVisible();
  await expect(olivia.getByRole("radio", { name: "Reject" })).toBeChecked();
  await expect(olivia.getByLabel("Text for the applicant")).toHaveValue("Your other payments leave too little.");
  await olivia.getByRole("checkbox", { name: "Credit history" }).check();
  await olivia.getByRole("button", { name: "Check the decision" }).click();
  await olivia.getByRole("button", { name: "Record decision" }).click();
  await expect(olivia.getByText("Decision recorded")).toBeVisible();
  expect((await (await olivia.request.get(`/api/tasks/${task.id}`)).json()).draft).toBeNull();
});

test("without a network the draft is kept on the device, says so, and goes to the server with the network", async ({
  asPerson,
}) => {
  const ben = await asPerson("ben");
  const oscar = await asPerson("oscar");
  const { id } = await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 16_600_00 }));
  const task = await openTaskOf(oscar, id);
  await oscar.goto(`/tasks/${task.id}`);
  await oscar.getByRole("radio", { name: "Approve" }).check();
  await oscar.context().setOffline(true);
  await oscar.getByLabel("Interest rate per year").fill("6.8");
  await expect(oscar.getByText("Kept on this device; not saved yet.")).toBeVisible();
  await oscar.context().setOffline(false);
  await expect(oscar.getByText(/^Draft saved at/)).toBeVisible();

  await oscar.reload();
  await expect(oscar.getByLabel("Interest rate per year")).toHaveValue("6.80");
  await oscar.getByRole("button", { name: "Discard it" }).click();
  await expect(oscar.getByRole("radio", { name: "Approve" })).not.toBeChecked();
  await expect
    .poll(async () => (await (await oscar.request.get(`/api/tasks/${task.id}`)).json()).draft, { message: "the draft is gone" })
    .toBeNull();
});
