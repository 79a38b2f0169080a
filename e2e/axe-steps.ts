import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Waits until a page shows what it is about, and loads no more. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
};

const found = async (builder: AxeBuilder): Promise<string[]> => {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

/** What axe finds on the page as it is, by WCAG 2.2 AA. */
export const violations = (page: Page): Promise<string[]> =>
  found(new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]));

/** The rules that look at colours. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** A theme is nothing but an attribute of the root element, so that it is changed on the page as it stands. */
const putOn = (page: Page, theme: string): Promise<void> =>
  page.evaluate(async (name) => {
    document.documentElement.dataset.theme = name;
    await Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished.catch(() => null)),
    );
  }, theme);

/** Opens a screen in both languages and expects no barrier, in either theme. @param open brings the page to the state to look at */
export const expectNoBarrier = async (page: Page, open: (page: Page) => Promise<void>): Promise<void> => {
  for (const locale of ["en", "zh"]) {
    expect((await page.request.patch("/api/me", { data: { locale, theme: "light" } })).ok()).toBe(true);
    await open(page);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${locale}`));
    await settled(page);
    // A button half under the fixed header is none too small: it can be scrolled.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    expect(await violations(page), `${locale} light`).toEqual([]);
    await putOn(page, "dark");
    expect(await found(new AxeBuilder({ page }).withRules(colourRules)), `${locale} dark`).toEqual([]);
  }
  await page.request.patch("/api/me", { data: { locale: "en", theme: "system" } });
};
