import { readdirSync, readFileSync } from "node:fs";
import { mediumRiskApplication } from "@/prisma/builders";
import { orderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { startLoan } from "./loan-steps";
import { startOrder } from "./order-steps";
import { loadScripts, weightOf } from "./script-weight";
import { approveByApi, askFor, expectStage } from "./turn-steps";

const { applicantScriptKb }: { applicantScriptKb: number } = JSON.parse(readFileSync("bench/budget.json", "utf8"));

/** Every page of an applicant, as the files of the side say: a new one is weighed without being named here. */
const files = readdirSync("pages/my", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => `/my/${file}`.replace(/(\/index)?\.tsx$/, ""));

/** The page of a case loads what its type needs. */
const orderPage = "/my/[caseId], an order";
const routes = [...files, orderPage];

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
      const scripts = await loadScripts(page, addressOf(route));
      const sum = weightOf(scripts);
      test.info().annotations.push({ type: "weight", description: `${locale}: ${sum} bytes in ${scripts.length} scripts` });
      expect(sum, JSON.stringify(scripts, null, 1)).toBeLessThanOrEqual(applicantScriptKb * 1_000);
    }
    const page = await asPerson("ana");
    await page.request.patch("/api/me", { data: { locale: "en" } });
  });
