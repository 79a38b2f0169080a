import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const looks = [
  { locale: "en", theme: "light" },
  { locale: "en", theme: "dark" },
  { locale: "zh", theme: "light" },
  { locale: "zh", theme: "dark" },
] as const;

/** Waits until a page shows what it is about, and loads no more. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
};

/** What axe finds on the page as it is, by WCAG 2.2 AA. */
export const violations = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

/** Opens a screen in both languages and themes and expects no barrier. @param open brings the page to the state to look at */
export const expectNoBarrier = async (page: Page, open: (page: Page) => Promise<void>): Promise<void> => {
  for (const { locale, theme } of looks) {
    expect((await page.request.patch("/api/me", { data: { locale, theme } })).ok()).toBe(true);
    await open(page);
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${locale}`));
    await settled(page);
    // A button half under the fixed header is none too small: it can be scrolled.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    expect(await violations(page), `${locale} ${theme}`).toEqual([]);
  }
  await page.request.patch("/api/me", { data: { locale: "en", theme: "system" } });
};
