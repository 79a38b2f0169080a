import type { Page } from "@playwright/test";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { expectNoBarrier, settled } from "./axe-steps";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";
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

const openWorkflow = async (page: Page) => {
  await page.locator("main").locator("a[href^='/workflows/']").first().click();
  await expect(page).toHaveURL(/workflows\/.+/);
  await settled(page);
  await page
    .getByRole("button")
    .filter({ hasText: /Ask the case to stop|请求停止案件/ })
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
};

const writeRule = async (page: Page) => {
  await page
    .getByRole("button")
    .filter({ hasText: /Write a change|编写更改/ })
    .click();
  await page.locator("#rule-review-due").fill("soon");
  await expect(page.locator("#rule-review-due-error")).toBeVisible();
};

const writeCalendar = async (page: Page) => {
  await page.locator("#rule-holidays").getByRole("checkbox").check();
  await page.locator("#rule-week-sat").getByRole("button").click();
  await page.locator("#rule-overrides").getByRole("button").click();
  await expect(page.locator("#rule-overrides-0-date-error")).toBeVisible();
};

const screens: Record<string, Screen> = {
  users: { path: "/users" },
  "users, nobody fits": { path: "/users?q=nobody-has-this-name" },
  user: { path: `/users/${people.olivia.id}` },
  "user, disabling": { path: `/users/${people.olivia.id}`, act: openDialog },
  "own account": { path: `/users/${people.max.id}` },
  "an account nobody has": { path: "/users/none" },
  queues: { path: "/queues" },
  "queue of mails": { path: "/queues?queue=mail" },
  workflows: { path: "/workflows" },
  "a workflow, stopping its case": { path: "/workflows", act: openWorkflow },
  rules: { path: "/rules" },
  "a policy": { path: "/rules/policy-loan" },
  "a calendar": { path: "/rules/calendar-shanghai-office" },
  "a policy being written": { path: "/rules/policy-order", act: writeRule },
  "a calendar being written": { path: "/rules/calendar-third-office", act: writeCalendar },
  invitation: { path: "/users/new" },
  "invitation, not right yet": { path: "/users/new", act: sendForm },
};

let begun = false;
test.beforeEach(async ({ asPerson }) => {
  if (begun) return;
  const { id } = await startLoan(await asPerson("ben"), mediumRiskApplication({ person: people.ben, amount: 12_500_00 }));
  await openTaskOf(await asPerson("olivia"), id);
  begun = true;
});

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
