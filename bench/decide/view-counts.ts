import { readFileSync } from "node:fs";
import { type BrowserContext, chromium } from "@playwright/test";
import { costOf, type ViewCost, type ViewIds, views } from "@/e2e/view-cost";
import type { Count } from "../print";
import { decideAt, offerOf, openRequestOf, waitingOrder } from "./drive-loan";
import { waitingLoans } from "./waiting-loans";
import { approval, type SignedIn, signedIn } from "./web-client";

const budget: { views: Record<string, ViewCost> } = JSON.parse(readFileSync("bench/budget.json", "utf8"));

const contextOf = async (browser: Awaited<ReturnType<typeof chromium.launch>>, cookie: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: process.env.BENCH_WEB ?? "" });
  const cookies = cookie.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: process.env.BENCH_WEB ?? "" };
  });
  await context.addCookies(cookies);
  return context;
};

const question = {
  outcome: "NEED_MORE_INFO",
  data: { slots: [{ kind: "DOCUMENT", label: "Proof of income" }], message: "Please send us the following." },
};

/** Cases at the turns whose screens are measured: in review, asked for more, offered. */
const prepare = async ({ ana, olivia, nora }: Record<"ana" | "olivia" | "nora", SignedIn>): Promise<ViewIds> => {
  const [loan, asked, offered] = await waitingLoans(ana, olivia, 3);
  if (!loan || !asked || !offered) throw new Error("no loan waits for a decision");
  await decideAt(olivia, asked.caseId, 1, question);
  await decideAt(olivia, offered.caseId, 1, approval);
  const requestId = await openRequestOf(ana, asked.caseId);
  await offerOf(ana, offered.caseId);
  const orderTaskId = await waitingOrder(ana, nora);
  return { ...loan, orderTaskId, askedId: asked.caseId, requestId, offeredId: offered.caseId };
};

/** B8: statements and Temporal calls of one view of each screen, and of a decision. */
export const viewCounts = async (): Promise<Count[]> => {
  const people = { ana: await signedIn("ana"), olivia: await signedIn("olivia"), nora: await signedIn("nora") };
  const ids = await prepare(people);
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  const costs: Record<string, ViewCost> = {};
  for (const [name, { person, path }] of Object.entries(views)) {
    const context = await contextOf(browser, people[person].cookie);
    const page = await context.newPage();
    costs[name] = await costOf(page.request, async () => {
      await page.goto(path(ids));
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForFunction(() => document.querySelectorAll("[aria-busy=true]").length === 0);
    });
    await context.close();
  }
  const context = await contextOf(browser, people.olivia.cookie);
  costs.decision = await costOf(context.request, () =>
    people.olivia.call("POST", `/api/tasks/${ids.taskId}/decide`, { ...approval, seenVersion: 1 }),
  );
  await browser.close();
  return Object.entries(costs).flatMap(([name, cost]) =>
    (["database", "engine"] as const).map((to) => {
      const allowed = budget.views[name]?.[to] ?? 0;
      return { id: "B8", name: `${name}: calls to ${to}`, count: cost[to], budget: allowed, met: cost[to] <= allowed };
    }),
  );
};
