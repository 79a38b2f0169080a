import type { Page, Route } from "@playwright/test";
import type { TimelineItem } from "@/domain/listing";
import { expect, test } from "./fixtures";
import { prepareApproval } from "./loan-steps";
import { openReview, openTask } from "./task-life-steps";

/** Decisions the trail of the case holds. */
const decided = async (page: Page, caseId: string): Promise<number> => {
  const { items }: { items: TimelineItem[] } = await (await page.request.get(`/api/cases/${caseId}/timeline?limit=100`)).json();
  return items.filter(({ type }) => type === "task.decided").length;
};

const record = (page: Page) => page.getByRole("button", { name: "Record decision" });
const recorded = (page: Page) => page.getByRole("heading", { name: "Decision recorded" });

test("a decision made without a network is said not to be sent, keeps what was typed, and is sent once with the network", async ({
  asPerson,
}) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const task = await openReview(dana, olivia, 13_100_00);
  const sent: string[] = [];
  olivia.on("request", (request) => {
    if (request.url().endsWith("/decide")) sent.push(request.headers()["idempotency-key"] ?? "");
  });
  await openTask(olivia, task.id);
  await olivia.context().setOffline(true);
  await prepareApproval(olivia, "6.75");
  await record(olivia).click();
  await expect(olivia.getByText(/^Not sent: no connection/)).toBeVisible();
  await expect(olivia.getByText("Kept on this device; not saved yet.")).toBeVisible();
  await expect(olivia.getByLabel("Interest rate per year")).toHaveValue("6.75");
  await expect(recorded(olivia)).toHaveCount(0);
  expect(await decided(oscar, task.caseId)).toBe(0);

  await olivia.context().setOffline(false);
  await expect(recorded(olivia)).toBeVisible();
  expect(new Set(sent).size).toBe(1);
  expect(await decided(olivia, task.caseId)).toBe(1);
});

test("a decision whose answer is lost is said to be unknown, and turns out to be recorded, once", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 13_200_00);
  const keys: string[] = [];
  let told = false;
  // Nothing else tells this browser: no stream, and no look at the task.
  await olivia.route("**/api/events", () => undefined);
  await olivia.route(`**/api/tasks/${task.id}`, (route) => (keys.length === 0 || told ? route.continue() : undefined));
  let held: Route | undefined;
  await olivia.route("**/decide", async (route) => {
    keys.push(route.request().headers()["idempotency-key"] ?? "");
    if (keys.length > 1) {
      held = route;
      return;
    }
    await route.fetch();
    await route.abort("connectionreset");
  });
  await openTask(olivia, task.id);
  await prepareApproval(olivia);
  await record(olivia).click();
  await expect(olivia.getByText(/^No answer yet: whether it was recorded is not known/)).toBeVisible();
  await expect(recorded(olivia)).toHaveCount(0);
  await expect.poll(() => held).toBeDefined();
  told = true;
  await held?.continue();
  await expect(recorded(olivia)).toBeVisible();
  expect(new Set(keys).size).toBe(1);
  expect(await decided(olivia, task.caseId)).toBe(1);
});
