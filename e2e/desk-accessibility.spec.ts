import type { Page } from "@playwright/test";
import { highRiskApplication, mediumRiskApplication } from "@/prisma/builders";
import { type PersonKey, people } from "@/prisma/people";
import { expectNoBarrier, settled } from "./axe-steps";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";
import { approveByApi, askFor, expectStage } from "./turn-steps";

/** Where a screen is: made once, then the same for every test. */
const ids = { reviewTask: "", secondTask: "", failedTask: "", asked: "", offered: "" };

test.beforeEach(async ({ asPerson }) => {
  if (ids.offered) return;
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const [uma, otto] = [await asPerson("uma"), await asPerson("otto")];
  const begin = async (application: Parameters<typeof startLoan>[1]) => (await startLoan(dana, application)).id;
  const medium = (amount: number, bureau = "score660") => mediumRiskApplication({ person: people.dana, amount, bureau });
  ids.reviewTask = (await openTaskOf(olivia, await begin(medium(9_100_00)))).id;
  const high = await begin(highRiskApplication({ person: people.dana, amount: 52_000_00 }));
  await approveByApi(olivia, high);
  ids.secondTask = (await openTaskOf(uma, high, 2)).id;
  ids.failedTask = (await openTaskOf(otto, await begin(medium(9_200_00, "unknown")))).id;
  ids.asked = await begin(medium(9_300_00));
  await askFor(olivia, ids.asked, [{ kind: "DOCUMENT", label: "Proof of income" }]);
  const offered = await begin(medium(9_400_00));
  await approveByApi(olivia, offered);
  await expectStage(olivia, offered, "AWAITING_SIGNATURE");
  ids.offered = offered;
});

/** What is missing, or the sentence to check, is there and has taken the focus, which scrolls. */
const answered = async (page: Page) => {
  const answer = page
    .getByRole("alert")
    .filter({ has: page.getByRole("list") })
    .or(page.getByRole("dialog"))
    .first();
  await expect(answer).toBeVisible();
  await expect.poll(() => answer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
};

/** Opens the form of the n-th choice of a task, and sends it as it is: what is missing is shown, or the sentence to check. */
const sendForm = (choice: number) => async (page: Page) => {
  await page.getByRole("radio").nth(choice).check();
  await page.locator("form:visible").first().getByRole("button").last().click();
  await answered(page);
};

/** Asks for a suggested set and something else, whose fields open. */
const askForThings = async (page: Page) => {
  await page.getByRole("radio").nth(2).check();
  const form = page.locator("form:visible").first();
  await form.getByRole("list").first().getByRole("button").first().click();
  await form.getByRole("button").last().click();
  await answered(page);
};

type Screen = { person: PersonKey; path: () => string; act?: (page: Page) => Promise<void> };
const screens: Record<string, Screen> = {
  "review, approve": { person: "olivia", path: () => `/tasks/${ids.reviewTask}`, act: sendForm(0) },
  "review, reject": { person: "olivia", path: () => `/tasks/${ids.reviewTask}`, act: sendForm(1) },
  "review, need information": { person: "olivia", path: () => `/tasks/${ids.reviewTask}`, act: askForThings },
  "second review": { person: "uma", path: () => `/tasks/${ids.secondTask}` },
  "second review, return": { person: "uma", path: () => `/tasks/${ids.secondTask}`, act: sendForm(3) },
  "failed step, continue": { person: "otto", path: () => `/tasks/${ids.failedTask}`, act: sendForm(1) },
  "failed step, reject": { person: "otto", path: () => `/tasks/${ids.failedTask}`, act: sendForm(2) },
  "failed step, try again": { person: "otto", path: () => `/tasks/${ids.failedTask}`, act: sendForm(0) },
  "case waiting for its applicant": { person: "olivia", path: () => `/cases/${ids.asked}` },
  "case with an offer": { person: "olivia", path: () => `/cases/${ids.offered}` },
};

for (const [name, { person, path, act }] of Object.entries(screens))
  test(`no barrier that axe finds on the desk's: ${name}`, async ({ asPerson }) => {
    await expectNoBarrier(await asPerson(person), async (page) => {
      await page.goto(path());
      await settled(page);
      await act?.(page);
    });
  });
