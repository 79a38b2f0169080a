import { chromium } from "@playwright/test";
import { signedIn } from "../decide/web-client";
import { median } from "../measure";
import type { Count } from "../print";
import { openPage, type PageFigures } from "./page-weight";
import { someTasks } from "./some-tasks";

const rounds = 7;
const keys = ["j", "j", "j", "k", "x", "j", "x"];

const middle = (figures: readonly PageFigures[], pick: keyof PageFigures): number => median(figures.map((one) => one[pick]));
const row = (name: string, count: number, budget: number): Count => ({
  id: "B7",
  name,
  count: Math.round(count * 1_000) / 1_000,
  budget,
  met: count <= budget,
});

/** B7: bytes, requests and vitals of the inbox against an empty page of the same Next, at a quarter of the CPU's speed. */
export const pageBench = async (progress: (text: string) => void): Promise<{ counts: Count[]; notes: string[] }> => {
  await someTasks();
  const { cookie } = await signedIn("olivia");
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  const [bare, inbox]: [PageFigures[], PageFigures[]] = [[], []];
  for (let number = 0; number <= rounds; number += 1) {
    progress(`page: round ${number} of ${rounds}`);
    const floor = await openPage(browser, { address: `${process.env.BENCH_FLOOR}/`, ready: "p" });
    const view = { address: `${process.env.BENCH_WEB}/tasks?view=roles`, cookie, ready: "main a[href^='/tasks/']" };
    const system = await openPage(browser, { ...view, keys });
    const { html, js, css, requests } = await openPage(browser, { ...view, firstOnly: true });
    if (number === 0) continue;
    bare.push(floor);
    inbox.push({ ...system, html, js, css, requests });
  }
  await browser.close();
  const said = (figures: readonly PageFigures[]) =>
    (["html", "js", "css", "requests", "lcp", "inp", "cls"] as const)
      .map((pick) => `${pick} ${Math.round(middle(figures, pick) * 1_000) / 1_000}`)
      .join(", ");
  return {
    counts: [
      row("script of the inbox, times an empty page's", middle(inbox, "js") / middle(bare, "js"), 1.35),
      row("largest paint, ms", middle(inbox, "lcp"), 800),
      row("slowest key, ms", middle(inbox, "inp"), 50),
      row("layout shift", middle(inbox, "cls"), 0.01),
    ],
    notes: [`empty page: ${said(bare)}`, `inbox: ${said(inbox)} (bytes over the wire, milliseconds, CPU at a quarter)`],
  };
};
