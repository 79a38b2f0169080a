import type { Page } from "@playwright/test";
import type { PersonKey } from "@/prisma/people";
import { expectNoBarrier, settled } from "./axe-steps";
import { expect, test } from "./fixtures";
import { expectNoSidewaysScroll, narrowPhone } from "./phone-screen";
import { attachTo, claimByApi, openReview } from "./task-life-steps";

/** Where a screen is: made once, then the same for every test. */
const ids = { held: "", free: "" };
const name = "Dana Accessova";

test.beforeEach(async ({ asPerson }) => {
  if (ids.free) return;
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const [oscar, uma] = [await asPerson("oscar"), await asPerson("uma")];
  const send = async (page: Page, path: string, data: unknown) => {
    const response = await page.request.post(path, { data });
    expect(response.ok(), await response.text()).toBe(true);
  };
  const held = await openReview(dana, olivia, 14_100_00, name);
  const away = await openReview(dana, olivia, 14_200_00, name);
  const free = await openReview(dana, olivia, 14_300_00, name);
  await claimByApi(olivia, held.id);
  const { id: oliviaId } = await (await olivia.request.get("/api/me")).json();
  const text = "@Olivia Hart, the payslip of October has no stamp.";
  await send(oscar, `/api/tasks/${held.id}/comments`, { text, mentions: [oliviaId] });
  await attachTo(oscar, held.id, "employer.pdf");
  await send(uma, `/api/tasks/${held.id}/priority`, { priority: "URGENT" });
  await send(uma, `/api/tasks/${free.id}/priority`, { priority: "LOW" });
  await send(olivia, `/api/tasks/${away.id}/snooze`, { until: new Date(Date.now() + 48 * 3_600_000).toISOString() });
  Object.assign(ids, { held: held.id, free: free.id });
});

test.afterEach(async ({ asPerson }) => {
  for (const person of ["olivia", "oscar"] as const) await (await asPerson(person)).request.delete("/api/me/absence");
});

/** Opens a dialog by its key. */
const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("dialog").locator("[aria-busy=true]")).toHaveCount(0);
};

const openMenu = async (page: Page) => {
  await page.locator("[aria-haspopup=menu]").click();
  await expect(page.getByRole("menuitem").first()).toBeFocused();
};

const declare = async (page: Page) => {
  await openMenu(page);
  await page.getByRole("menuitem").last().click();
  await page.getByRole("dialog").getByRole("button").last().click();
  await expect(page.getByRole("dialog").getByRole("textbox")).toHaveAttribute("aria-invalid", "true");
};

const ownTime = async (page: Page) => {
  await press("h")(page);
  await page.getByRole("dialog").getByRole("button").last().click();
  await expect(page.getByRole("dialog").locator("[aria-invalid]")).toBeVisible();
};

const mention = async (page: Page) => {
  await page.locator("#comment-text").fill("");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("n");
  await page.keyboard.type("@Osc");
  await expect(page.getByRole("option")).toHaveCount(1);
};

/** The bar of a selection, in either language. */
const bulkBar = (page: Page) => page.locator("#task-list section").filter({ has: page.locator("[aria-keyshortcuts=h]") });

const selectAll = async (page: Page) => {
  await page.getByRole("checkbox").first().check();
  await expect(bulkBar(page)).toBeVisible();
};

const openPalette = async (page: Page) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("acce");
  await expect(page.getByRole("option").first()).toBeVisible();
};

/** As where the policy lets loans be decided together: what is missing in its form is shown. */
const bulkDecision = async (page: Page) => {
  await page.route("**/api/tasks/bulk", (route) => route.fulfill({ json: { decide: ["loan.review"] } }));
  await selectAll(page);
  await bulkBar(page)
    .getByRole("button", { name: /^(Decide|决定)$/ })
    .click();
  await page.getByRole("dialog").getByRole("radio").first().check();
  await page.getByRole("dialog").locator("form button").last().click();
  await expect(page.getByRole("dialog").getByRole("alert")).toBeFocused();
};

/** Puts off all of the list, of which none can be. */
const bulkOutcome = async (page: Page) => {
  await page.route("**/api/tasks/bulk", (route) => {
    if (route.request().method() === "GET") return route.continue();
    const { items } = route.request().postDataJSON();
    const refusal = { code: "CLAIMED_BY_OTHER", message: "Claimed by Oscar.", params: { by: "Oscar Lindqvist" } };
    return route.fulfill({
      json: { results: items.map(({ taskId }: { taskId: string }) => ({ taskId, done: false, refusal })) },
    });
  });
  await selectAll(page);
  await page.keyboard.press("h");
  await page.getByRole("dialog").locator("time").last().click();
  await expect(page.getByRole("status").getByRole("listitem").first()).toBeVisible();
};

const undoable = async (page: Page) => {
  await page.request.post(`/api/tasks/${ids.free}/release`);
  await page.reload();
  await settled(page);
  await page.keyboard.press("c");
  await expect(page.locator("[aria-keyshortcuts=z]")).toBeVisible();
};

const wrongAbsence = async (page: Page) => {
  await page.locator("form button[type=submit]").first().click();
  await expect(page.getByRole("alert").filter({ has: page.getByRole("list") })).toBeFocused();
};

/** A colleague goes away, and the person stands in. */
const standIn = async (page: Page, colleague: Page) => {
  const { id: deputyId } = await (await page.request.get("/api/me")).json();
  const [from, to] = [0, 24 * 3_600_000].map((offset) => new Date(Date.now() + offset).toISOString());
  const response = await colleague.request.put("/api/me/absence", { data: { deputyId, from, to } });
  expect(response.ok(), await response.text()).toBe(true);
  await page.reload();
  await settled(page);
  await expect(page.getByText(/Oscar Lindqvist/).first()).toBeVisible();
};

/** With room for the whole list above the bar of a selection: what it covers can be scrolled. */
const highScreen = { viewport: { width: 1280, height: 1400 } };

type Screen = {
  person: PersonKey;
  path: () => string;
  act?: (page: Page, partner: Page) => Promise<void>;
  /** Another picture where there is room. */
  wide?: true;
};
const task = (id: keyof typeof ids) => () => `/tasks/${ids[id]}`;
const screens: Record<string, Screen> = {
  "task held, urgent and commented": { person: "olivia", path: task("held"), wide: true },
  "menu of a task": { person: "olivia", path: task("held"), act: openMenu },
  "dialog of a follow-up date": { person: "olivia", path: task("held"), act: ownTime },
  "dialog to give a task away": { person: "olivia", path: task("held"), act: press("d") },
  "dialog to assign": { person: "uma", path: task("held"), act: press("a") },
  "dialog of the priority": { person: "uma", path: task("held"), act: press("p") },
  "dialog of a conflict": { person: "olivia", path: task("free"), act: declare },
  "mention being typed": { person: "olivia", path: task("held"), act: mention, wide: true },
  "list with a selection": { person: "olivia", path: () => "/tasks?q=Accessova", act: selectAll, wide: true },
  "palette over a task": { person: "olivia", path: task("held"), act: openPalette, wide: true },
  "dialog to decide several": { person: "olivia", path: () => "/tasks?q=Accessova", act: bulkDecision },
  "list with a result": { person: "olivia", path: () => "/tasks?q=Accessova", act: bulkOutcome, wide: true },
  "list of what is put off": { person: "olivia", path: () => "/tasks?view=snoozed&q=Accessova", wide: true },
  "offer to undo": { person: "olivia", path: task("free"), act: undoable },
  "absence with what is wrong": { person: "olivia", path: () => "/profile", act: wrongAbsence },
  "banner of a deputy": { person: "olivia", path: () => "/tasks", act: standIn, wide: true },
};

for (const [title, { person, path, act, wide }] of Object.entries(screens)) {
  const openFor = (partner: Page) => async (page: Page) => {
    await page.goto(path());
    await settled(page);
    await act?.(page, partner);
  };

  test(`no barrier that axe finds, and nothing to scroll sideways for at 360 px: ${title}`, async ({ asPerson }) => {
    const open = openFor(await asPerson("oscar"));
    await expectNoBarrier(await asPerson(person, narrowPhone), async (page) => {
      await open(page);
      await expectNoSidewaysScroll(page);
    });
  });

  if (wide)
    test(`no barrier that axe finds where there is room: ${title}`, async ({ asPerson }) => {
      await expectNoBarrier(await asPerson(person, highScreen), openFor(await asPerson("oscar")));
    });
}
