import type { Page } from "@playwright/test";
import type { Task } from "@/domain/task";
import { people } from "@/prisma/people";
import { expectNoBarrier } from "./axe-steps";
import { expect, test } from "./fixtures";
import { linkIn, mailTo } from "./mail-steps";
import { expectNoSidewaysScroll, narrowPhone } from "./phone-screen";
import { openReview } from "./task-life-steps";

const usual = {
  channels: { mentioned: ["IN_APP", "EMAIL"], comments: ["IN_APP"] },
  ...{ digest: "AT_ONCE", digestHour: 8, quiet: null },
};
test.afterEach(async ({ asPerson }) => {
  const olivia = await asPerson("olivia");
  expect((await olivia.request.put("/api/me/notices", { data: usual })).ok()).toBe(true);
});

/** Names colleagues in a comment, past the screen. */
const mention = async (page: Page, { id }: Task, ...named: ("olivia" | "uma")[]): Promise<void> => {
  const data = {
    text: `Look here ${named.map((key) => `@${people[key].name}`).join(" ")}`,
    mentions: named.map((key) => people[key].id),
  };
  expect((await page.request.post(`/api/tasks/${id}/comments`, { data })).status()).toBe(201);
};
const cardOf = (page: Page) => page.getByRole("region", { name: "Notices" });
const save = async (page: Page): Promise<void> => {
  await cardOf(page).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your choice is stored.").first()).toBeVisible();
};

test("mails are collected as their reader chose, and come together when he changes his mind", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const task = await openReview(dana, olivia, 12_300_00);
  await olivia.goto("/profile");
  const card = cardOf(olivia);
  await expect(card.getByRole("checkbox", { name: "Mail: Somebody names me in a comment" })).toBeChecked();
  await expect(card.getByRole("checkbox", { name: "Mail: Comments on tasks in which I take part" })).not.toBeChecked();
  await card.getByLabel("Mails come").selectOption("Together, once a day");
  await card.getByLabel("Hour of the day").selectOption("17:00");
  await save(olivia);

  // Uma has chosen nothing: her mail came although it was recorded after Olivia's.
  await mention(oscar, task, "olivia");
  await mention(oscar, task, "olivia", "uma");
  await mailTo(oscar, people.uma.email, /mentioned you/, task.id);
  const { items } = await (await oscar.request.get(`/api/demo/mailbox?to=${people.olivia.email}&limit=50`)).json();
  expect(items.filter(({ text }: { text: string }) => text.includes(task.id))).toEqual([]);

  await olivia.reload();
  await expect(card.getByLabel("Hour of the day")).toHaveValue("17");
  await card.getByLabel("Mails come").selectOption("At once, one by one");
  await save(olivia);
  const digest = await mailTo(oscar, people.olivia.email, /^2 notices from Countersign$/, task.id);
  expect(digest.text.match(new RegExp(`Case ${task.caseNumber}`, "g"))).toHaveLength(1);
  expect(digest.text.match(/Oscar Lindqvist mentioned you/g)).toHaveLength(2);
  expect(linkIn(digest)).toContain(`/tasks/${task.id}?comment=`);
});

test("quiet hours need two times, and what is switched off comes no more", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const task = await openReview(dana, olivia, 12_400_00);
  await olivia.goto("/profile");
  const card = cardOf(olivia);
  await card.getByLabel("Quiet hours").check();
  await card.getByLabel("To", { exact: true }).fill("22:00");
  await card.getByRole("button", { name: "Save" }).click();
  await expect(card.getByLabel("To", { exact: true })).toHaveAccessibleDescription(/The end must be another time/);
  await card.getByLabel("To", { exact: true }).fill("06:30");
  await card.getByRole("checkbox", { name: "Portal: Somebody names me in a comment" }).uncheck();
  await save(olivia);
  await mention(oscar, task, "olivia", "uma");
  await mailTo(oscar, people.uma.email, /mentioned you/, task.id);
  const { items } = await (await olivia.request.get("/api/notifications?limit=50")).json();
  expect(items.filter(({ place }: { place: string | null }) => place?.includes(task.id))).toEqual([]);
});

test("the bell shows notices of one case together and marks them as read without going there", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const task = await openReview(dana, olivia, 12_500_00);
  await olivia.request.post("/api/notifications/read", { data: { all: true } });
  await olivia.goto("/tasks");
  await expect(olivia.getByRole("button", { name: "Notices, none unread" })).toBeVisible();
  await mention(oscar, task, "olivia");
  await mention(oscar, task, "olivia");
  await olivia.getByRole("button", { name: "Notices, 2 unread" }).click();
  const thread = olivia
    .getByRole("dialog")
    .getByRole("listitem")
    .filter({ hasText: `1 more about ${task.caseNumber}` });
  await thread.getByRole("button", { name: `1 more about ${task.caseNumber}` }).click();
  await expect(thread.getByRole("link", { name: /Unread: Oscar Lindqvist mentioned you/ })).toHaveCount(2);
  await thread.getByRole("button", { name: /^Mark as read/ }).click();
  await expect(thread.getByRole("link", { name: /Unread/ })).toHaveCount(0);
  await expect(thread.getByRole("link").first()).toBeFocused();
  await olivia.keyboard.press("Escape");
  await expect(olivia.getByRole("button", { name: "Notices, none unread" })).toBeVisible();
});

test("no barrier on the choice of notices, nothing wider than a narrow phone", async ({ asPerson }) => {
  const data = { ...usual, digest: "DAILY", quiet: { from: "22:00", to: "06:30" } };
  const olivia = await asPerson("olivia", narrowPhone);
  expect((await olivia.request.put("/api/me/notices", { data })).ok()).toBe(true);
  await expectNoBarrier(olivia, async () => {
    await olivia.goto("/profile");
    await expect(olivia.locator("input[type=time]")).toHaveCount(2);
  });
  await expectNoSidewaysScroll(olivia);
});

test("an admin subscribes an address, sees the secret once, and ends it; no barrier on the way", async ({ asPerson }) => {
  const max = await asPerson("max");
  await max.goto("/queues?queue=webhooks");
  const card = max.getByRole("region", { name: "Subscriptions" });
  await card.getByRole("button", { name: "Subscribe an address" }).click();
  await card.getByLabel("Address").fill("https://127.0.0.1/events");
  await card.getByLabel(/^Tasks/).check();
  await card.getByRole("button", { name: "Subscribe", exact: true }).click();
  await expect(card.getByLabel("Address")).toHaveAccessibleDescription(/must lead to the public internet/);
  const url = "https://hooks.example.com/countersign";
  await card.getByLabel("Address").fill(url);
  await card.getByRole("button", { name: "Subscribe", exact: true }).click();
  await expect(card.getByText(/^whsec_/)).toBeVisible();
  await card.getByRole("button", { name: "I have kept it" }).click();
  await expect(card.getByText(/^whsec_/)).toHaveCount(0);
  await card.getByRole("button", { name: `End ${url}` }).click();
  await max.getByRole("dialog").getByRole("button", { name: "End" }).click();
  await expect(card.getByText("Nobody outside is told of anything.")).toBeVisible();
  const phone = await asPerson("max", narrowPhone);
  await expectNoBarrier(phone, async () => {
    await phone.goto("/queues?queue=webhooks");
    await phone.getByRole("button", { name: /Subscribe an address|订阅一个地址/ }).click();
    await expect(phone.locator("input[type=url]")).toBeVisible();
  });
  await expectNoSidewaysScroll(phone);
});
