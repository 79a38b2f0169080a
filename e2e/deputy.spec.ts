import type { Page } from "@playwright/test";
import { minuteOf } from "@/components/i18n/zoned-time";
import { expect, test } from "./fixtures";
import { approve } from "./loan-steps";
import { claimByApi, openReview, openTask, rowOf, taskOf } from "./task-life-steps";

const day = 24 * 3_600_000;
const minuteFor = async (page: Page, offset: number): Promise<string> => {
  const { timeZone } = await (await page.request.get("/api/me")).json();
  return minuteOf(Date.now() + offset, timeZone);
};

test.afterEach(async ({ asPerson }) => {
  await (await asPerson("olivia")).request.delete("/api/me/absence");
});

test("who goes away names a deputy, whose inbox has the tasks, and who decides them for her", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const task = await openReview(dana, olivia, 11_100_00);
  await claimByApi(olivia, task.id);

  await olivia.goto("/profile");
  const card = olivia.getByRole("region", { name: "Out of office" });
  await card.getByRole("button", { name: "Set out of office" }).click();
  await expect(card.getByRole("alert")).toBeFocused();
  await card.getByLabel("Back on").fill(await minuteFor(olivia, -day));
  await card.getByLabel("Deputy").selectOption({ label: "Oscar Lindqvist (Loan officer)" });
  await card.getByRole("button", { name: "Set out of office" }).click();
  await expect(card.getByLabel("Back on")).toHaveAccessibleDescription(/The end must be after the beginning/);
  await card.getByLabel("Back on").fill(await minuteFor(olivia, 7 * day));
  await card.getByRole("button", { name: "Set out of office" }).click();
  await expect(olivia.getByText(/^You are out of office until .*; Oscar Lindqvist stands in/).first()).toBeVisible();

  await oscar.goto(`/tasks?q=${task.caseNumber}`);
  await expect(oscar.getByText(/^You stand in for Olivia Hart until/)).toBeVisible();
  await expect(rowOf(oscar, task.id).getByText("for Olivia Hart")).toBeVisible();
  await openTask(oscar, task.id);
  await expect(oscar.getByText(/You decide this for Olivia Hart/)).toBeVisible();
  await approve(oscar);
  await expect(oscar.getByText(/Approved by Oscar Lindqvist for Olivia Hart/)).toBeVisible();
  expect((await taskOf(olivia, task.id)).decision?.for?.name).toBe("Olivia Hart");

  await olivia.getByRole("button", { name: "I am back" }).click();
  await expect(olivia.getByText(/^You are out of office/)).toHaveCount(0);
  await expect(olivia.getByRole("button", { name: "Set out of office" })).toBeVisible();
});

test("a deputy who is away himself is refused beside the field", async ({ asPerson }) => {
  const [olivia, oscar, uma] = [await asPerson("olivia"), await asPerson("oscar"), await asPerson("uma")];
  expect((await uma.request.get("/api/colleagues")).ok()).toBe(true);
  const { items } = await (await olivia.request.get("/api/colleagues?q=Oscar")).json();
  const { id: oliviaId } = await (await olivia.request.get("/api/me")).json();
  expect(items).toHaveLength(1);
  const away = {
    deputyId: oliviaId,
    from: new Date(Date.now() + day).toISOString(),
    to: new Date(Date.now() + 3 * day).toISOString(),
  };
  expect((await oscar.request.put("/api/me/absence", { data: away })).ok()).toBe(true);

  await olivia.goto("/profile");
  const card = olivia.getByRole("region", { name: "Out of office" });
  await card.getByLabel("Back on").fill(await minuteFor(olivia, 2 * day));
  await card.getByLabel("Deputy").selectOption({ label: "Oscar Lindqvist (Loan officer)" });
  await card.getByRole("button", { name: "Set out of office" }).click();
  await expect(card.getByLabel("Deputy")).toHaveAccessibleDescription(/is away until/);
  expect((await oscar.request.delete("/api/me/absence")).status()).toBe(204);
});
