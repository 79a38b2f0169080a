import type { Page } from "@playwright/test";
import { infectedPdf, pdfWith, samplePng } from "./document-steps";
import { expect, test } from "./fixtures";
import { openReview, openTask, taskOf } from "./task-life-steps";

const cardOf = (page: Page) => page.getByRole("region", { name: "Attachments" });
const itemOf = (page: Page, name: string) =>
  cardOf(page).getByRole("list", { name: "Attachments" }).getByRole("listitem").filter({ hasText: name });
const choose = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  cardOf(page).locator("input[type=file]").setInputFiles(files);
const pdf = async (name: string, text = name) => ({ name, mimeType: "application/pdf", buffer: await pdfWith([text]) });

/** Drops a file where files are attached, as from a folder of this device. */
const drop = async (page: Page, name: string, bytes: Buffer): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(
    ([name, base64]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name ?? "", { type: "image/png" }));
      return transfer;
    },
    [name, bytes.toString("base64")],
  );
  const area = cardOf(page).getByRole("group", { name: "Attach files" });
  for (const type of ["dragenter", "dragover", "drop"]) await area.dispatchEvent(type, { dataTransfer });
};

test("files go to a task by button and drop, a colleague sees them come, and who decides has seen them", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const task = await openReview(dana, olivia, 10_900_00);
  await openTask(oscar, task.id);
  await expect(cardOf(oscar).getByText("Nothing is attached yet.")).toBeVisible();
  await openTask(olivia, task.id);

  await choose(olivia, await pdf("employer.pdf"), await pdf("landlord.pdf"), {
    name: "notes.docx",
    mimeType: "application/msword",
    buffer: Buffer.from("x"),
  });
  await drop(olivia, "stamp.png", samplePng);
  for (const name of ["employer.pdf", "landlord.pdf", "stamp.png"]) {
    await expect(itemOf(oscar, name)).toContainText("Olivia Hart");
    await expect(itemOf(oscar, name)).toContainText("Checked");
  }
  await expect(cardOf(olivia).getByText(/^The file is not of a type asked for/)).toBeVisible();
  await olivia.getByRole("button", { name: "Take notes.docx out of the list" }).click();

  const download = oscar.waitForEvent("download");
  await oscar.getByRole("link", { name: "Download employer.pdf" }).click();
  expect((await download).suggestedFilename()).toBe("employer.pdf");
  await expect(oscar.getByText(/employer\.pdf was added/)).toBeVisible();
  await expect(oscar.getByRole("button", { name: /^Take off/ })).toHaveCount(0);

  await olivia.getByRole("button", { name: "Take off landlord.pdf" }).click();
  await expect(itemOf(oscar, "landlord.pdf")).toHaveCount(0);
  await expect(itemOf(olivia, "landlord.pdf")).toHaveCount(0);

  await choose(olivia, { name: "invoice.pdf", mimeType: "application/pdf", buffer: await infectedPdf() });
  await expect(itemOf(oscar, "invoice.pdf")).toContainText("The file contains malicious software.");
  await expect(oscar.getByRole("link", { name: "Download invoice.pdf" })).toHaveCount(0);

  const { version } = await taskOf(oscar, task.id);
  const data = { reasonCodes: ["CREDIT_HISTORY"], message: "Your other payments leave too little." };
  const decide = (seenVersion: number) =>
    oscar.request.post(`/api/tasks/${task.id}/decide`, { data: { outcome: "REJECTED", data, seenVersion } });
  expect((await decide(task.version)).status()).toBe(409);
  expect((await decide(version)).status()).toBe(200);
  await expect(cardOf(olivia).getByRole("button")).toHaveCount(0);
  await expect(itemOf(olivia, "employer.pdf")).toBeVisible();
});

test("a file that is attached without a network is said not to be sent, can be stopped, and arrives once with the network", async ({
  asPerson,
}) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 10_950_00);
  await openTask(olivia, task.id);
  const keys: (string | undefined)[] = [];
  olivia.on("request", (request) => {
    if (request.method() === "PUT" && request.url().includes("/documents?")) keys.push(request.headers()["idempotency-key"]);
  });
  await olivia.context().setOffline(true);
  await choose(olivia, await pdf("first.pdf"), await pdf("second.pdf"));
  await olivia.getByRole("button", { name: "Cancel second.pdf" }).click();
  await expect(olivia.getByRole("button", { name: "Send first.pdf again" })).toBeVisible({ timeout: 15_000 });
  await expect(itemOf(olivia, "first.pdf")).toHaveCount(0);
  await olivia.context().setOffline(false);
  await expect(itemOf(olivia, "first.pdf")).toContainText("Checked");
  await expect(cardOf(olivia).getByRole("list", { name: "Attachments" }).getByRole("listitem")).toHaveCount(1);
  expect(new Set(keys).size).toBe(1);
});
