import { expect, type Page, type Response } from "@playwright/test";

export type WeighedScript = { url: string; encoding: string | undefined; bytes: number };

const weigh = (responses: readonly Response[]): Promise<WeighedScript[]> =>
  Promise.all(
    responses.map(async (response) => ({
      url: response.url(),
      encoding: (await response.allHeaders())["content-encoding"],
      bytes: (await response.request().sizes()).responseBodySize,
    })),
  );

/**
 * Opens a page in a browser without anything in its cache. @returns the scripts it asked for until it stood, each with the bytes that went
 * over the wire
 */
export const loadScripts = async (page: Page, path: string): Promise<WeighedScript[]> => {
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
  return weigh(responses);
};

/** The sum of the bytes; every script of some size has to come compressed. */
export const weightOf = (scripts: readonly WeighedScript[]): number => {
  for (const { url, bytes, encoding } of scripts) if (bytes > 2_000) expect(encoding, url).toBe("gzip");
  const sum = scripts.reduce((total, { bytes }) => total + bytes, 0);
  // Less than React alone would mean that nothing was counted.
  expect(sum).toBeGreaterThan(60_000);
  return sum;
};
