import { readdirSync, readFileSync } from "node:fs";
import type { Page, Response } from "@playwright/test";
import { mediumRiskApplication } from "@/prisma/builders";
import { orderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { startLoan } from "./loan-steps";
import { startOrder } from "./order-steps";
import { approveByApi, askFor, expectStage } from "./turn-steps";

const { applicantScriptKb }: { applicantScriptKb: number } = JSON.parse(readFileSync("bench/budget.json", "utf8"));

/** Every page of an applicant, as the files of the side say: a new one is weighed without being named here. */
const files = readdirSync("pages", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx") && !file.startsWith("_"))
  .map((file) => `/${file.replace(/(\/index)?\.tsx$/, "")}`);

/** The page of a case loads what its type needs. */
const orderPage = "/my/[caseId], an order";
const routes = [...files, orderPage];

/** Scripts a browser without anything in its cache asked for up to now, each with the bytes that went over the wire. */
const scriptsOf = async (responses: readonly Response[]) =>
  Promise.all(
    responses.map(async (response) => ({
      url: response.url(),
      encoding: (await response.allHeaders())["content-encoding"],
      bytes: (await response.request().sizes()).responseBodySize,
    })),
  );

const load = async (page: Page, path: string) => {
  const responses: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") responses.push(response);
  });
  // Opened once the page stands: what it loads by itself has been asked for.
  const stream = page.waitForResponse((response) => response.url().endsWith("/api/events"));
  await page.goto(path);
  await stream;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  return scriptsOf(responses);
};

/** A case that was asked for more, and one with an offer, so that there is something on every page. */
const ids = { asked: "", request: "", offered: "", ordered: "" };

const addressOf = (route: string): string => {
  if (route === orderPage) return `/my/${ids.ordered}`;
  return route.replace("[caseId]", route.endsWith("/offer") ? ids.offered : ids.asked).replace("[requestId]", ids.request);
};

test.beforeEach(async ({ asPerson }) => {
  if (ids.offered) return;
  const [ana, olivia] = [await asPerson("ana"), await asPerson("olivia")];
  const begin = async (amount: number) => (await startLoan(ana, mediumRiskApplication({ person: people.ana, amount }))).id;
  ids.asked = await begin(9_500_00);
  ids.request = (await askFor(olivia, ids.asked, [{ kind: "DOCUMENT", label: "Proof of income" }])).id;
  const offered = await begin(9_600_00);
  await approveByApi(olivia, offered);
  await expectStage(olivia, offered, "AWAITING_SIGNATURE");
  ids.ordered = (await startOrder(ana, orderData())).id;
  await expectStage(ana, ids.ordered, "PROCESSING");
  ids.offered = offered;
});

test("applicant pages are found", () => {
  expect(routes).toEqual(
    expect.arrayContaining([
      "/my",
      "/my/new",
      "/my/new-order",
      "/my/[caseId]",
      "/my/[caseId]/offer",
      "/my/[caseId]/requests/[requestId]",
    ]),
  );
});

for (const route of routes)
  test(`${route} loads at most ${applicantScriptKb} kB of script`, async ({ asPerson }) => {
    for (const locale of ["en", "zh"]) {
      const page = await asPerson("ana", { locale });
      expect((await page.request.patch("/api/me", { data: { locale } })).ok()).toBe(true);
      const scripts = await load(page, addressOf(route));
      for (const { url, bytes, encoding } of scripts) if (bytes > 2_000) expect(encoding, url).toBe("gzip");
      const sum = scripts.reduce((total, { bytes }) => total + bytes, 0);
      test.info().annotations.push({ type: "weight", description: `${locale}: ${sum} bytes in ${scripts.length} scripts` });
      // Less than React alone would mean that nothing was counted.
      expect(sum).toBeGreaterThan(60_000);
      expect(sum, JSON.stringify(scripts, null, 1)).toBeLessThanOrEqual(applicantScriptKb * 1_000);
    }
    const page = await asPerson("ana");
    await page.request.patch("/api/me", { data: { locale: "en" } });
  });
