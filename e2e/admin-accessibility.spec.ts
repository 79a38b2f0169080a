import type { Page } from "@playwright/test";
import { people } from "@/prisma/people";
import { expectNoBarrier, settled } from "./axe-steps";
import { expect, test } from "./fixtures";
import { expectNoSidewaysScroll, narrowPhone } from "./phone-screen";

type Screen = { path: string; act?: (page: Page) => Promise<void> };

const sendForm = async (page: Page) => {
  await page.locator("main form").getByRole("button").last().click();
  await expect(page.getByRole("alert").first()).toBeFocused();
};

const openDialog = async (page: Page) => {
  await page
    .locator("main")
    .getByRole("button")
    .filter({ hasText: /Disable account|停用账户/ })
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
};

const screens: Record<string, Screen> = {
  users: { path: "/users" },
  "users, nobody fits": { path: "/users?q=nobody-has-this-name" },
  user: { path: `/users/${people.olivia.id}` },
  "user, disabling": { path: `/users/${people.olivia.id}`, act: openDialog },
  "own account": { path: `/users/${people.max.id}` },
  "an account nobody has": { path: "/users/none" },
  invitation: { path: "/users/new" },
  "invitation, not right yet": { path: "/users/new", act: sendForm },
};

for (const [name, { path, act }] of Object.entries(screens)) {
  test(`no barrier that axe finds on: ${name}`, async ({ asPerson }) => {
    await expectNoBarrier(await asPerson("max"), async (page) => {
      await page.goto(path);
      await settled(page);
      await act?.(page);
    });
  });

  test(`fits 360 pixels: ${name}`, async ({ asPerson }) => {
    const page = await asPerson("max", narrowPhone);
    await page.goto(path);
    await settled(page);
    await act?.(page);
    await expectNoSidewaysScroll(page);
  });
}

test("no barrier that axe finds on the page behind a link that leads nowhere", async ({ asPerson }) => {
  await expectNoBarrier(await asPerson("max"), async (page) => {
    await page.goto("/profile");
    await settled(page);
    await page.goto(`/invitation#${"x".repeat(43)}`);
    await settled(page);
    await expect(page.getByRole("alert").first()).toBeVisible();
  });
});
