import type { Page } from "@playwright/test";
import { demoPassword } from "@/prisma/people";
import { expect, test } from "./fixtures";

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

const typeAmount = async (page: Page, amount: string) => {
  await page.goto("/my/new");
  await page.getByLabel("Amount").fill(amount);
};

test("who works at the desk and applies as well gets from one side to the other and back", async ({ asPerson }) => {
  const oscar = await asPerson("oscar");
  await oscar.goto("/tasks");
  await oscar.getByRole("link", { name: "My applications" }).first().click();
  await expect(oscar).toHaveURL(/\/my$/);
  await expect(oscar.getByRole("heading", { level: 1, name: "My applications" })).toBeVisible();
  await oscar.getByRole("link", { name: "Inbox" }).first().click();
  await expect(oscar).toHaveURL(/\/tasks/);
  await expect(oscar.getByRole("heading", { level: 1 })).toBeVisible();
});

test("back and forward walk through the questions, a link leads into the form", async ({ asPerson }) => {
  const ben = await asPerson("ben", phone);
  await ben.goto("/my");
  await ben.getByRole("link", { name: /apply/i }).first().click();
  await ben.getByLabel("Amount").fill("7,000.00");
  await ben.getByRole("button", { name: "Continue" }).click();
  await expect(ben.getByRole("heading", { name: "What is the loan for?" })).toBeFocused();
  await ben.goBack();
  await expect(ben.getByLabel("Amount")).toHaveValue("7,000.00");
  await ben.goForward();
  await expect(ben.getByRole("radio", { name: "Vehicle" })).toBeVisible();
  await ben.reload();
  await expect(ben.getByRole("radio", { name: "Vehicle" })).toBeVisible();
  await ben.getByRole("button", { name: "Start over" }).click();
  await expect(ben.getByLabel("Amount")).toHaveValue("");
});

test("notices and account open below their buttons, Escape closes them, the focus goes back", async ({ asPerson }) => {
  const ben = await asPerson("ben", phone);
  await ben.goto("/my");
  for (const name of [/^Notices/, /^Account of Ben/]) {
    const button = ben.getByRole("button", { name });
    await button.focus();
    await ben.keyboard.press("Enter");
    const box = ben.getByRole("dialog", { name });
    await expect(box).toBeVisible();
    expect(await ben.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await ben.keyboard.press("Escape");
    await expect(box).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test("another language keeps what was typed", async ({ asPerson }) => {
  const ben = await asPerson("ben", { ...phone, fresh: true });
  await typeAmount(ben, "8,100.00");
  await ben.getByRole("button", { name: /^Account of Ben/ }).click();
  await ben.getByLabel("Language").selectOption("zh");
  await expect(ben.locator("html")).toHaveAttribute("lang", /^zh/);
  await expect(ben.getByRole("heading", { level: 1 })).not.toHaveText(/[a-z]/i);
  await expect(ben.getByRole("main").getByRole("textbox").first()).toHaveValue("8,100.00");
  expect((await ben.request.patch("/api/me", { data: { locale: "en" } })).ok()).toBe(true);
});

test("a session that ends under a half-filled form is renewed right there", async ({ asPerson }) => {
  const ben = await asPerson("ben", { ...phone, fresh: true });
  await typeAmount(ben, "8,200.00");
  const { items } = await (await ben.request.get("/api/me/sessions")).json();
  const { id } = items.find(({ current }: { current: boolean }) => current);
  expect((await ben.request.delete(`/api/me/sessions/${id}`)).ok()).toBe(true);
  await ben.getByRole("button", { name: /^Notices/ }).click();
  await ben.getByLabel("Password").fill(demoPassword);
  await ben.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(ben.getByLabel("Password")).toBeHidden();
  await expect(ben.getByLabel("Amount")).toHaveValue("8,200.00");
});
