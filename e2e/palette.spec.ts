import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { openReview, rowOf, taskOf } from "./task-life-steps";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search and commands" });
const active = (page: Page) => palette(page).getByRole("option", { selected: true });

/** Opens the palette by its key, types, and waits until this is what Enter would take. */
const look = async (page: Page, typed: string, expected: string | RegExp) => {
  await page.keyboard.press("Control+k");
  await expect(palette(page).getByRole("combobox")).toBeFocused();
  await page.keyboard.type(typed);
  await expect(active(page)).toContainText(expected);
};

test("one field does what the page can do, finds tasks, and goes places; its keys work where one types", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 13_700_00, "Dana Paletova");
  await olivia.goto(`/tasks?q=${task.caseNumber}`);
  await expect(rowOf(olivia, task.id)).toBeVisible();
  await olivia.keyboard.press("j");
  await look(olivia, "claim", "Claim");
  await olivia.keyboard.press("Enter");
  await expect(palette(olivia)).toHaveCount(0);
  await expect(olivia.getByText("You hold this task now.")).toBeVisible();
  expect((await taskOf(olivia, task.id)).assignee?.name).toBe("Olivia Hart");

  await olivia.keyboard.press("g");
  await olivia.keyboard.press("c");
  await expect(olivia).toHaveURL(/\/cases$/);
  await look(olivia, `${task.caseNumber} 13,700.00`, /Dana Paletova.*13,700\.00 EUR/);
  await expect(palette(olivia).getByRole("group", { name: "Cases" }).getByRole("option")).toContainText(task.caseNumber);
  await olivia.keyboard.press("Enter");
  await expect(olivia).toHaveURL(new RegExp(`/tasks/${task.id}`));
  await expect(olivia.getByText(/^Clock: policy loan version \d+ · every hour counts · .* left$/)).toBeVisible();

  await expect(olivia.getByRole("radio", { name: "Approve" })).toBeVisible();
  await look(olivia, "apr", /^Approve/);
  await olivia.keyboard.press("Enter");
  await expect(olivia.getByLabel("Amount", { exact: true })).toBeFocused();
  await look(olivia, "comm", "Write a comment");
  await palette(olivia).getByRole("combobox").fill("");
  await expect(palette(olivia).getByRole("group", { name: "Used lately" }).getByRole("option").first()).toContainText("Approve");
  await olivia.keyboard.press("Escape");
  await expect(olivia.getByLabel("Amount", { exact: true })).toBeFocused();

  await olivia.getByRole("heading", { level: 1 }).click();
  await olivia.keyboard.press("?");
  const help = olivia.getByRole("dialog", { name: "Keys" });
  await expect(help.getByText("Release", { exact: true })).toBeVisible();
  await expect(help.getByText("Inbox", { exact: true })).toBeVisible();
});

test("what may not be done is there with its reason, and is not done; who looks after accounts finds places", async ({
  asPerson,
}) => {
  const [dana, uma, max] = [await asPerson("dana"), await asPerson("uma"), await asPerson("max")];
  const task = await openReview(dana, await asPerson("olivia"), 13_800_00);
  await uma.goto(`/tasks/${task.id}`);
  await uma.getByRole("button", { name: "Search and commands" }).click();
  const claim = palette(uma).getByRole("option", { name: /^Claim/ });
  await expect(claim).toHaveAttribute("aria-disabled", "true");
  await expect(claim).toContainText(/role/);
  await claim.click({ force: true });
  await expect(palette(uma)).toBeVisible();
  expect((await taskOf(uma, task.id)).assignee).toBeNull();

  await max.goto("/users");
  await expect(max.getByRole("heading", { level: 1 })).toBeVisible();
  await look(max, "queu", "Queues");
  await max.keyboard.press("Enter");
  await expect(max).toHaveURL(/\/queues$/);
});
