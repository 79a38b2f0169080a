import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { linkIn, mailTo } from "./mail-steps";

test("somebody is invited, sets a password by the mailed link, works, and is thrown out at once when he is disabled", async ({
  asPerson,
  browser,
}) => {
  const email = `noor.${Date.now()}@house.test`;
  const max = await asPerson("max");
  await max.goto("/users");
  await max.getByRole("link", { name: "Invite a person" }).click();
  await max.getByRole("button", { name: "Make account and send mail" }).click();
  await expect(max.getByRole("alert").getByRole("listitem")).toHaveCount(3);
  await max.getByLabel("Name").fill("Noor Haddad");
  await max.getByLabel("E-mail").fill(email);
  await max.getByRole("checkbox", { name: "Loan officer" }).check();
  await max.getByLabel("Limit in EUR").fill("20,000");
  await max.getByRole("button", { name: "Make account and send mail" }).click();
  await expect(max.getByRole("heading", { name: "Noor Haddad", level: 1 })).toBeVisible();
  await expect(max.getByText("the link works until")).toBeVisible();

  const mail = await mailTo(max, email, /Your account in Countersign/, "#");
  const noor = await (await browser.newContext()).newPage();
  await noor.goto(new URL(linkIn(mail)).pathname + new URL(linkIn(mail)).hash);
  await expect(noor.getByText("an account for")).toBeVisible();
  await noor.getByLabel("New password").fill("too short");
  await noor.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(noor.getByText("At least 12 characters; these are 9.")).toBeVisible();
  await noor.getByLabel("New password").fill("four words that rhyme");
  await noor.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(noor).toHaveURL(/\/tasks/);
  await expect(noor.getByRole("heading", { level: 1 })).toBeVisible();

  // The link worked once.
  const again = await (await browser.newContext()).newPage();
  await again.goto(new URL(linkIn(mail)).pathname + new URL(linkIn(mail)).hash);
  await expect(again.getByRole("alert").filter({ hasText: "A password was set by this link already" })).toBeVisible();

  await max.reload();
  await max.getByRole("button", { name: "Disable account" }).click();
  await max.getByRole("dialog").getByRole("button", { name: "Disable account" }).click();
  await expect(max.getByText("Say why.")).toBeVisible();
  await max.getByLabel("Reason").last().fill("Has left the house.");
  await max.getByRole("dialog").getByRole("button", { name: "Disable account" }).click();
  await expect(max.getByText("This person cannot sign in.")).toBeVisible();
  expect((await noor.request.get("/api/me")).status()).toBe(401);
  await noor.reload();
  await expect(noor).toHaveURL(/\/sign-in/);
});

test("roles and limits of another are changed with a reason; of one's own there is no form", async ({ asPerson }) => {
  const max = await asPerson("max");
  await max.goto("/users?q=oscar");
  await max.getByRole("link", { name: people.oscar.name }).click();
  const save = max.getByRole("button", { name: "Save roles and limits" });
  await expect(save).toBeDisabled();
  await max.getByLabel("Limit in USD").fill("25,000");
  await save.click();
  await expect(max.getByRole("alert").getByText("Say why.")).toBeVisible();
  await max.getByLabel("Reason").fill("More experience.");
  await save.click();
  await expect(max.getByText("Roles and limits are changed.")).toBeVisible();
  await expect(max.getByText("25,000.00 USD")).toBeVisible();
  await max.getByRole("checkbox", { name: "Admin" }).check();
  await expect(max.getByText("An admin decides no cases.")).toBeVisible();

  await max.goto(`/users/${people.max.id}`);
  await expect(max.getByText("This is your own account.")).toBeVisible();
  await expect(save).toHaveCount(0);
});
