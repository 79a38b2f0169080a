import { mediumRiskApplication } from "@/prisma/builders";
import { type PersonKey, people } from "@/prisma/people";
import { expectNoBarrier, settled, violations } from "./axe-steps";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";

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
    await expectNoBarrier(page, async () => {
      // Pages outside the frame know language and theme from the browser, where a page inside it has left them.
      if (outside) await page.goto("/profile");
      if (outside) await settled(page);
      await page.goto(path(ids));
    });
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
