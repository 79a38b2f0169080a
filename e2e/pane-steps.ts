import { expect, type Page } from "@playwright/test";

/** The name of the task beside the list. */
export const nameOfTask = (page: Page) =>
  page.getByRole("region", { name: "Task", exact: true }).getByRole("heading", { level: 1 });

/** Rejects the open loan task by the keyboard alone, up to the last press. */
export const rejectByKeys = async (page: Page): Promise<void> => {
  const reason = page.getByRole("checkbox", { name: "Income not sufficient for the amount" });
  await expect(page.getByRole("radio", { name: "Reject" })).toBeVisible();
  await page.keyboard.press("2");
  await expect(reason).toBeFocused();
  await page.keyboard.press("Space");
  const message = page.getByRole("textbox", { name: "Text for the applicant" });
  while (!(await message.evaluate((field) => field === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.type("Not at this amount.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Control+Enter");
};

/** What goes through it waits until it is opened. */
export const gate = () => {
  let open = (): void => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
};
