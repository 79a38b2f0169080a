import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { mediumRiskApplication } from "@/prisma/builders";
import { type PersonKey, people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";

const looks = [
  { locale: "en", theme: "light" },
  { locale: "en", theme: "dark" },
  { locale: "zh", theme: "light" },
  { locale: "zh", theme: "dark" },
] as const;

const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
};

const violations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

const screens: Record<string, { person: PersonKey; path: (ids: { caseId: string; taskId: string }) => string; outside?: true }> =
  {
    inbox: { person: "olivia", path: () => "/tasks" },
    task: { person: "olivia", path: ({ taskId }) => `/tasks/${taskId}` },
    cases: { person: "uma", path: () => "/cases" },
    case: { person: "uma", path: ({ caseId }) => `/cases/${caseId}` },
    "new application on behalf": { person: "olivia", path: () => "/cases/new" },
    "my applications": { person: "ben", path: () => "/my" },
    "new application": { person: "ben", path: () => "/my/new" },
    "my application": { person: "ben", path: ({ caseId }) => `/my/${caseId}` },
    audit: { person: "ada", path: () => "/audit" },
    "audit of a case": { person: "ada", path: ({ caseId }) => `/audit/${caseId}` },
    profile: { person: "otto", path: () => "/profile" },
    mailbox: { person: "otto", path: () => "/mailbox" },
    system: { person: "otto", path: () => "/system" },
    "not allowed": { person: "ben", path: () => "/audit" },
    "not found": { person: "ben", path: () => "/nothing-here", outside: true },
  };

const ids = { caseId: "", taskId: "" };
test.beforeEach(async ({ asPerson }) => {
  if (ids.caseId) return;
  const application = mediumRiskApplication({ person: people.ben, amount: 17_000_00 });
  const { id } = await startLoan(await asPerson("ben"), application);
  Object.assign(ids, { caseId: id, taskId: (await openTaskOf(await asPerson("olivia"), id)).id });
});

for (const [name, { person, path, outside }] of Object.entries(screens))
  test(`no barrier that axe finds on: ${name}`, async ({ asPerson }) => {
    const page = await asPerson(person);
    for (const { locale, theme } of looks) {
      expect((await page.request.patch("/api/me", { data: { locale, theme } })).ok()).toBe(true);
      // Pages outside the frame know language and theme from the browser, where a page inside it has left them.
      if (outside) await page.goto("/profile");
      if (outside) await settled(page);
      await page.goto(path(ids));
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${locale}`));
      await settled(page);
      expect(await violations(page), `${locale} ${theme}`).toEqual([]);
    }
    await page.request.patch("/api/me", { data: { locale: "en", theme: "system" } });
  });

test("no barrier that axe finds on: sign-in", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/sign-in");
    await settled(page);
    await expect(page.getByRole("heading", { name: "Demo accounts" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
});
