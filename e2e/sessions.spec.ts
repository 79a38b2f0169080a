import { demoPassword, people } from "@/prisma/people";
import { expect, test } from "./fixtures";

test("signing in by the form, a wrong password first, and out again", async ({ page }) => {
  await page.goto("/tasks");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("E-mail").fill(people.uma.email);
  await page.getByLabel("Password").fill("not this one");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("E-mail or password is wrong.")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(people.uma.email);
  await page.getByLabel("Password").fill(demoPassword);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/tasks/);

  await page.getByRole("button", { name: /Account of Uma/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect((await page.request.get("/api/me")).status()).toBe(401);
});

test("a session ended elsewhere is refused at once, and signing in again keeps the page", async ({ asPerson }) => {
  const here = await asPerson("ada");
  const there = await asPerson("ada", { fresh: true });
  await there.goto("/audit");
  await expect(there.getByRole("heading", { level: 1 })).toBeVisible();

  const { items } = await (await there.request.get("/api/me/sessions")).json();
  const current = items.find((session: { current: boolean }) => session.current);
  const ended = await here.request.delete(`/api/me/sessions/${current.id}`);
  expect(ended.ok()).toBe(true);
  expect((await there.request.get("/api/audit")).status()).toBe(401);
});
