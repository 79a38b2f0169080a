import type { Browser, Page } from "@playwright/test";

/** Bytes as they went over the wire, by kind, and how many requests; vitals in milliseconds at a quarter of the CPU. */
export type PageFigures = { html: number; js: number; css: number; requests: number; lcp: number; cls: number; inp: number };

type Vitals = { lcp: number; cls: number; inp: number };

const watchVitals = (): void => {
  const vitals: Vitals = { lcp: 0, cls: 0, inp: 0 };
  Object.assign(window, { vitals });
  const watch = (type: string, take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...(type === "event" && { durationThreshold: 16 }),
    });
  watch("largest-contentful-paint", ({ startTime }) => {
    vitals.lcp = startTime;
  });
  watch("layout-shift", ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) vitals.cls += value;
  });
  watch("event", ({ duration }) => {
    vitals.inp = Math.max(vitals.inp, duration);
  });
};

const kinds: Record<string, "html" | "js" | "css"> = { document: "html", script: "js", stylesheet: "css" };

const countBytes = (page: Page, figures: PageFigures) => {
  const sizes: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    figures.requests += 1;
    const kind = kinds[request.resourceType()];
    if (kind)
      sizes.push(
        request.sizes().then(({ responseBodySize }) => {
          figures[kind] += responseBodySize;
        }),
      );
  });
  return () => Promise.all(sizes);
};

type View = {
  address: string;
  cookie?: string;
  ready: string;
  keys?: readonly string[];
  /** Without what a browser loads once it has nothing else to do. */
  firstOnly?: boolean;
};

/** Opens a page with nothing in the cache, on a CPU of a quarter the speed, and presses keys once it stands. */
export const openPage = async (
  browser: Browser,
  { address, cookie, ready, keys = [], firstOnly = false }: View,
): Promise<PageFigures> => {
  const context = await browser.newContext();
  const url = new URL(address);
  const pairs = (cookie ?? "").split("; ").filter(Boolean);
  await context.addCookies(
    pairs.map((pair) => ({ name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1), url: url.origin })),
  );
  const page = await context.newPage();
  // What compiles this file marks functions by a helper of its own.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(watchVitals);
  if (firstOnly) await page.addInitScript("globalThis.requestIdleCallback = () => 0");
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const figures: PageFigures = { html: 0, js: 0, css: 0, requests: 0, lcp: 0, cls: 0, inp: 0 };
  const counted = countBytes(page, figures);
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await counted();
  const bytes = { html: figures.html, js: figures.js, css: figures.css, requests: figures.requests };
  for (const key of keys) await page.keyboard.press(key);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  const vitals = await page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);
  await context.close();
  return { ...bytes, ...vitals };
};
