import type { Page } from "@playwright/test";
import { expectNoBarrier } from "./axe-steps";
import { expect, test } from "./fixtures";
import { rejectByKeys } from "./pane-steps";
import { claimByApi, openReview, openTask, rowOf, taskOf } from "./task-life-steps";

const tab = (page: Page, name: string) => page.getByRole("tab", { name: new RegExp(`^${name}`) });
const numberOn = async (page: Page, name: string): Promise<number> =>
  Number(((await tab(page, name).textContent()) ?? "").replace(/\D/g, ""));

test("the number of a view follows what one does", async ({ asPerson }) => {
  const [dana, oscar] = [await asPerson("dana"), await asPerson("oscar")];
  await oscar.goto("/tasks");
  await expect(tab(oscar, "Mine")).toContainText(/\d/);
  const before = await numberOn(oscar, "Mine");
  const task = await openReview(dana, oscar, 12_400_00, "Dana Zählová");
  await claimByApi(oscar, task.id);
  await expect(tab(oscar, "Mine")).toContainText(String(before + 1));
  await tab(oscar, "Mine").click();
  await expect(rowOf(oscar, task.id)).toBeVisible();
});

test("a Chinese name is found by any part of it, and by the amount", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 14_321_00, "欧阳明德");
  const other = await openReview(dana, olivia, 12_500_00, "明月");
  for (const q of ["明德", "欧", "14,321.00"]) {
    await olivia.goto(`/tasks?q=${encodeURIComponent(q)}`);
    await expect(rowOf(olivia, task.id)).toBeVisible();
    await expect(rowOf(olivia, other.id)).toHaveCount(0);
  }
  await olivia.goto("/tasks");
  await olivia.getByLabel("Name, number or e-mail").fill("明");
  await expect(rowOf(olivia, task.id)).toBeVisible();
  await expect(rowOf(olivia, other.id)).toBeVisible();
});

test("a view is kept under a name with its number, is there on another device, and is forgotten", async ({ asPerson }) => {
  const [dana, uma] = [await asPerson("dana"), await asPerson("uma")];
  await openReview(dana, uma, 12_600_00, "Dana Merkova");
  await uma.goto("/tasks?view=led&q=Merkova&sort=-amount");
  await uma.getByRole("button", { name: "Keep this view" }).click();
  const dialog = uma.getByRole("dialog", { name: "Keep this view" });
  await dialog.getByRole("button", { name: "Keep view" }).click();
  await expect(dialog.getByText("Give the view a name of 1 to 60 characters.")).toBeVisible();
  await dialog.getByLabel("Name").fill("All of Merkova");
  await uma.keyboard.press("Enter");
  await expect(tab(uma, "All of Merkova")).toContainText("1");

  const phone = await asPerson("uma", { viewport: { width: 360, height: 740 } });
  await phone.goto("/tasks");
  await tab(phone, "All of Merkova").click();
  await expect(phone).toHaveURL(/q=Merkova/);
  await phone.getByRole("button", { name: "Forget this view" }).click();
  await expect(tab(phone, "All of Merkova")).toHaveCount(0);
  await uma.reload();
  await expect(tab(uma, "Needs me")).toContainText(/\d/);
  await expect(tab(uma, "All of Merkova")).toHaveCount(0);
});

test("a lead gives the tasks of one who holds too many to another", async ({ asPerson }) => {
  const [dana, oscar, ugo] = [await asPerson("dana"), await asPerson("oscar"), await asPerson("ugo")];
  const tasks = [
    await openReview(dana, oscar, 12_700_00, "Dana Leaverova"),
    await openReview(dana, oscar, 12_800_00, "Dana Leaverova"),
  ];
  for (const { id } of tasks) await claimByApi(oscar, id);
  await ugo.goto("/team");
  await ugo.getByRole("link", { name: "Oscar Lindqvist" }).click();
  await expect(ugo).toHaveURL(/view=led&assignee=/);
  await ugo.getByLabel("Name, number or e-mail").fill("Leaverova");
  await expect(ugo.getByRole("row")).toHaveCount(3);
  await ugo.getByRole("checkbox", { name: "Select all on this page" }).check();
  await ugo.getByRole("region", { name: "Do with the selected tasks" }).getByRole("button", { name: "Assign" }).click();
  await expect(ugo.getByRole("dialog").getByRole("radio", { name: /^Olivia Hart/ })).toBeVisible();
  await ugo.getByRole("dialog").getByRole("searchbox").fill("oli");
  await ugo.keyboard.press("Enter");
  await expect(ugo.getByText("2 done", { exact: true })).toBeVisible();
  for (const { id } of tasks) expect((await taskOf(ugo, id)).assignee?.name).toBe("Olivia Hart");
});

test("one's own figures are told by one's own day", async ({ asPerson }) => {
  const olivia = await asPerson("olivia");
  await olivia.goto("/tasks");
  await olivia.getByRole("button", { name: "My figures" }).click();
  const dialog = olivia.getByRole("dialog", { name: "My figures" });
  await expect(dialog.getByText("Decided today")).toBeVisible();
  await expect(dialog.locator("dd").first()).toHaveText(/\d/);
});

test("twenty tasks are cleared with the keyboard alone", async ({ asPerson }) => {
  test.slow();
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const tasks = [];
  for (let number = 0; number < 20; number += 1)
    tasks.push(await openReview(dana, olivia, 12_000_00 + number * 100, "Dana Zwanzigova"));
  await olivia.goto("/tasks?q=Zwanzigova");
  await expect(olivia.getByRole("row")).toHaveCount(21);
  await olivia.keyboard.press("j");
  await olivia.keyboard.press("Enter");
  // One opened, the others open by themselves: each has the focus on its name as soon as the one before is stored.
  const name = olivia.getByRole("heading", { level: 1 });
  let before = "Inbox";
  for (let left = 20; left > 0; left -= 1) {
    await expect(name).not.toHaveText(before);
    await expect(name).toBeFocused();
    before = (await name.textContent()) ?? "";
    await rejectByKeys(olivia);
    await expect(olivia.getByText(left > 1 ? /^Recorded\. Next: / : /^Recorded\. Nothing else waits/).first()).toBeVisible();
  }
  await expect(olivia.getByText("All of this list is done")).toBeVisible();
  for (const { id } of tasks) expect((await taskOf(olivia, id)).status).toBe("DECIDED");
});

test("the screens of inbox and team have no barrier that axe finds", async ({ asPerson }) => {
  const uma = await asPerson("uma");
  await expectNoBarrier(uma, async () => {
    await uma.goto("/team");
  });
  await expectNoBarrier(uma, async () => {
    await uma.goto("/tasks?view=led&sort=-amount");
    await uma.getByRole("button", { name: /^Keep this view$|^保存此视图$/ }).click();
    await expect(uma.getByRole("dialog")).toBeVisible();
  });
});

test("opening a task shows it at once and who else works on it", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const task = await openReview(dana, olivia, 12_900_00);
  await openTask(olivia, task.id);
  await claimByApi(oscar, task.id);
  await expect(olivia.getByText("Oscar Lindqvist").first()).toBeVisible();
});
