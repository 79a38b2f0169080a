import { expect, test } from "./fixtures";
import { approve } from "./loan-steps";
import { claimByApi, openReview, openTask, rowOf, taskOf } from "./task-life-steps";

test("a claim is taken back by key within seconds", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 10_100_00);
  await olivia.goto(`/tasks?q=${task.caseNumber}`);
  await expect(rowOf(olivia, task.id)).toBeVisible();

  await olivia.keyboard.press("j");
  await olivia.keyboard.press("c");
  await expect(olivia.getByText("You hold this task now.")).toBeVisible();
  await olivia.keyboard.press("z");
  await expect(olivia.getByText("Taken back.")).toBeVisible();
  expect((await taskOf(olivia, task.id)).assignee).toBeNull();
  await expect(rowOf(olivia, task.id).getByRole("button", { name: /^Claim/ })).toBeVisible();
});

test("an undo that comes too late says why", async ({ asPerson }) => {
  const [dana, olivia, uma] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("uma")];
  const task = await openReview(dana, olivia, 10_150_00);
  await openTask(olivia, task.id);
  await olivia.getByRole("button", { name: /^Claim/ }).click();
  await expect(olivia.getByText("You hold this task now.")).toBeVisible();
  expect((await uma.request.post(`/api/tasks/${task.id}/assign`, { data: { to: null } })).ok()).toBe(true);
  await olivia.getByRole("button", { name: "Undo" }).click();
  await expect(olivia.getByText("Could not be taken back")).toBeVisible();
});

test("what is put off leaves the inbox, waits under Put off, and comes back when asked for", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 10_200_00);
  await olivia.goto(`/tasks?q=${task.caseNumber}`);
  await expect(rowOf(olivia, task.id)).toBeVisible();

  await olivia.keyboard.press("j");
  await olivia.keyboard.press("h");
  const dialog = olivia.getByRole("dialog", { name: "Follow-up date" });
  await dialog.getByLabel("Date and time").fill("2020-01-01T09:00");
  await dialog.getByRole("button", { name: "Put off" }).click();
  await expect(dialog.getByText("Choose a time in the future.")).toBeVisible();
  await dialog.getByRole("button", { name: /^Tomorrow morning/ }).click();
  await expect(olivia.getByText(/put off until .* 09:00/)).toBeVisible();
  const { snoozedUntil } = await taskOf(olivia, task.id);
  // Nine in the morning where she is.
  const zone = (await (await olivia.request.get("/api/me")).json()).timeZone;
  const hour = new Date(snoozedUntil ?? "").toLocaleTimeString("en-GB", { timeZone: zone });
  expect(hour).toBe("09:00:00");

  await olivia.goto(`/tasks?q=${task.caseNumber}`);
  await expect(olivia.getByText("No task fits")).toBeVisible();
  await olivia.getByRole("tab", { name: "Put off" }).click();
  await expect(rowOf(olivia, task.id).getByText(/^Put off until/)).toBeVisible();
  await rowOf(olivia, task.id).getByRole("link").focus();
  await olivia.keyboard.press("s");
  await expect(olivia.getByText(/is back in your inbox/)).toBeVisible();
  await olivia.goto(`/tasks?q=${task.caseNumber}`);
  await expect(rowOf(olivia, task.id)).toBeVisible();
});

test("what is put off comes back when its time has come, and when something happens", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const [soon, stirred] = [await openReview(dana, olivia, 10_250_00), await openReview(dana, olivia, 10_260_00)];
  const snooze = async (id: string, ms: number) => {
    const until = new Date(Date.now() + ms).toISOString();
    expect((await olivia.request.post(`/api/tasks/${id}/snooze`, { data: { until } })).ok()).toBe(true);
  };
  const waits = async ({ id, caseNumber }: typeof soon) => {
    const { items } = await (await olivia.request.get(`/api/tasks?view=needs-me&q=${caseNumber}`)).json();
    return items.some((item: { id: string }) => item.id === id);
  };
  await snooze(soon.id, 2_000);
  await snooze(stirred.id, 3_600_000);
  expect(await waits(stirred)).toBe(false);
  await expect.poll(() => waits(soon), { message: "its time has come" }).toBe(true);
  const comment = { text: "The payslip is here now.", mentions: [] };
  expect((await oscar.request.post(`/api/tasks/${stirred.id}/comments`, { data: comment })).status()).toBe(201);
  await expect.poll(() => waits(stirred), { message: "something happened" }).toBe(true);
});

test("a lead gives a task to somebody else by keyboard, both see it, and the lead takes it back", async ({ asPerson }) => {
  const [dana, olivia, uma] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("uma")];
  const task = await openReview(dana, olivia, 10_300_00);
  await claimByApi(olivia, task.id);
  await olivia.goto(`/tasks/${task.id}`);
  await expect(olivia.getByText("You hold it")).toBeVisible();
  await uma.goto(`/tasks/${task.id}`);
  await expect(uma.getByText("Held by Olivia Hart")).toBeVisible();

  await uma.keyboard.press("a");
  const dialog = uma.getByRole("dialog", { name: "Assign to" });
  await expect(dialog.getByRole("radio", { name: /^Oscar Lindqvist/ })).toBeVisible();
  await dialog.getByRole("searchbox").fill("osc");
  await uma.keyboard.press("Enter");
  await expect(uma.getByText("Held by Oscar Lindqvist")).toBeVisible();
  await expect(olivia.getByText("Held by Oscar Lindqvist")).toBeVisible();

  await uma.keyboard.press("z");
  await expect(uma.getByText("Held by Olivia Hart")).toBeVisible();
  await expect(olivia.getByText("You hold it")).toBeVisible();
});

test("a lead says what is urgent, and it shows", async ({ asPerson }) => {
  const [dana, olivia, uma] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("uma")];
  const task = await openReview(dana, olivia, 10_350_00);
  await olivia.goto(`/tasks/${task.id}`);
  await uma.goto(`/tasks/${task.id}`);
  await expect(uma.getByRole("heading", { level: 1 })).toBeVisible();
  await uma.keyboard.press("p");
  await uma.getByRole("dialog", { name: "Priority" }).getByRole("radio", { name: "Urgent" }).check();
  await uma.keyboard.press("Enter");
  await expect(uma.getByText("Urgent", { exact: true })).toBeVisible();
  await expect(olivia.getByText("Urgent", { exact: true })).toBeVisible();
});

test("a holder gives a task to a colleague, who decides it for him", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const task = await openReview(dana, olivia, 10_400_00);
  await claimByApi(olivia, task.id);
  await openTask(olivia, task.id);
  await olivia.keyboard.press("d");
  const dialog = olivia.getByRole("dialog", { name: "Give to a colleague" });
  await expect(dialog.getByText(/You stay responsible/)).toBeVisible();
  await dialog.getByRole("radio", { name: /^Oscar Lindqvist/ }).check();
  await dialog.getByRole("button", { name: "Give" }).click();
  await expect(olivia.getByText("given by you; you stay responsible")).toBeVisible();

  await openTask(oscar, task.id);
  await expect(oscar.getByText("given by Olivia Hart")).toBeVisible();
  await expect(oscar.getByText(/You decide this for Olivia Hart/)).toBeVisible();
  await approve(oscar);
  await expect(oscar.getByText(/Approved by Oscar Lindqvist for Olivia Hart/)).toBeVisible();
});

test("who cannot decide a case says so once and for all", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 10_500_00);
  await claimByApi(olivia, task.id);
  await openTask(olivia, task.id);
  await olivia.getByRole("button", { name: "More actions" }).click();
  await olivia.getByRole("menuitem", { name: "I cannot decide this case" }).click();
  const dialog = olivia.getByRole("dialog", { name: "I cannot decide this case" });
  await expect(dialog.getByText(/cannot be taken back/)).toBeVisible();
  await dialog.getByRole("button", { name: "I cannot decide it" }).click();
  await expect(dialog.getByText("Say why.")).toBeVisible();
  await dialog.getByLabel("Why").fill("She is my neighbour.");
  await dialog.getByRole("button", { name: "I cannot decide it" }).click();
  await expect(olivia.getByText("You may not decide this")).toBeVisible();
  expect((await taskOf(olivia, task.id)).assignee).toBeNull();
  await olivia.goto(`/tasks?q=${task.caseNumber}`);
  await expect(olivia.getByText("No task fits")).toBeVisible();
});

test("the menu is walked by arrows, and a case is watched from it", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 10_600_00);
  await openTask(olivia, task.id);
  const button = olivia.getByRole("button", { name: "More actions" });
  await button.focus();
  await olivia.keyboard.press("Enter");
  await expect(olivia.getByRole("menuitem").first()).toBeFocused();
  await olivia.keyboard.press("ArrowUp");
  await expect(olivia.getByRole("menuitem").last()).toBeFocused();
  await olivia.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await olivia.keyboard.press("w");
  await expect(olivia.getByText("You are told when this case moves.")).toBeVisible();
  await button.click();
  await expect(olivia.getByRole("menuitem", { name: "Stop watching" })).toBeVisible();
});

test("single keys can be switched off, on this device", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 10_700_00);
  await olivia.goto("/profile");
  await olivia.getByRole("checkbox", { name: /^Keys of one letter/ }).uncheck();
  await openTask(olivia, task.id);
  await olivia.keyboard.press("c");
  await olivia.keyboard.press("1");
  await expect(olivia.getByRole("radio", { name: "Approve" })).not.toBeChecked();
  expect((await taskOf(olivia, task.id)).assignee).toBeNull();
  await expect(olivia.getByRole("button", { name: /^Claim/ })).toBeVisible();
});
