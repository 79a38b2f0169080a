import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";
import { loadScripts, weightOf } from "./script-weight";

const { staffScriptKb }: { staffScriptKb: number } = JSON.parse(readFileSync("bench/budget.json", "utf8"));

/** What a browser loads once it has nothing else to do is not what one waits for. */
const onlyFirst = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });

test(`the inbox stands with at most ${staffScriptKb} kB of script`, async ({ asPerson }) => {
  const ana = await asPerson("ana");
  const officer = await asPerson("olivia");
  await openTaskOf(officer, (await startLoan(ana, mediumRiskApplication({ person: people.ana, amount: 9_700_00 }))).id);
  for (const locale of ["en", "zh"]) {
    const page = await asPerson("olivia", { locale });
    await page.request.patch("/api/me", { data: { locale } });
    await onlyFirst(page);
    const scripts = await loadScripts(page, "/tasks?view=roles");
    await expect(page.getByRole("link", { name: people.ana.name }).first()).toBeVisible();
    const sum = weightOf(scripts);
    test.info().annotations.push({ type: "weight", description: `${locale}: ${sum} bytes in ${scripts.length} scripts` });
    expect(sum, JSON.stringify(scripts, null, 1)).toBeLessThanOrEqual(staffScriptKb * 1_000);
  }
  await officer.request.patch("/api/me", { data: { locale: "en" } });
});
