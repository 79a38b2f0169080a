import { expect, test } from "./fixtures";

test("language and theme change at once and stay after a reload", async ({ asPerson }) => {
  const page = await asPerson("max");
  await page.goto("/profile");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByLabel("Language").first().selectOption("zh");
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  await page.getByLabel("主题").first().selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByLabel("语言").first().selectOption("en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
