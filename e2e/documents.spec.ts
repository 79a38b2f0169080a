import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { InformationRequest } from "@/domain/requests/request";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { askForDocuments, infectedPdf, pdfWith, samplePng, sendTo } from "./document-steps";
import { expect, test } from "./fixtures";
import { startLoan } from "./loan-steps";

/** Notes every attempt of a page that its Content-Security-Policy stopped. */
const watchPolicy = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { policyViolations: seen });
    document.addEventListener("securitypolicyviolation", (event) => seen.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  return () => page.evaluate(() => (window as unknown as { policyViolations: string[] }).policyViolations);
};

let caseId = "";
let request: InformationRequest;
test.beforeEach(async ({ asPerson }) => {
  const [ben, olivia] = [await asPerson("ben"), await asPerson("olivia")];
  caseId = (await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 16_000_00 }))).id;
  request = await askForDocuments(olivia, caseId);
});

const openDocuments = async (page: Page) => {
  await page.goto(`/cases/${caseId}?part=documents`);
  await expect(page.getByRole("heading", { name: "Documents" })).toBeVisible();
};

test("a reviewer reads every document without leaving the page, by keys as well, and nothing breaks the page's policy", async ({
  asPerson,
}) => {
  const [ben, olivia] = [await asPerson("ben"), await asPerson("olivia")];
  await sendTo(ben, request, 0, { name: "payslips.pdf", bytes: await pdfWith(["October: 2,980.00", "November: 3,010.00"]) });
  await sendTo(ben, request, 1, { name: "contract.png", bytes: samplePng });
  const violations = await watchPolicy(olivia);
  await openDocuments(olivia);
  await expect(olivia.getByText("Reviewed 0 of 2")).toBeVisible();

  await expect(olivia.getByRole("region", { name: "Text of page 1" })).toHaveText("October: 2,980.00");
  await expect(olivia.locator("canvas")).toBeVisible();
  await olivia.getByRole("button", { name: "Next page" }).click();
  await expect(olivia.getByRole("region", { name: "Text of page 2" })).toHaveText("November: 3,010.00");
  const width = async () => (await olivia.locator("canvas").boundingBox())?.width ?? 0;
  const fitting = await width();
  await olivia.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(width).toBeGreaterThan(fitting);
  await olivia.getByRole("button", { name: "Rotate by a quarter" }).click();
  await expect.poll(async () => (await olivia.locator("canvas").boundingBox())?.height ?? 0).toBeLessThan(await width());

  await olivia.keyboard.press("]");
  await expect(olivia.getByRole("img", { name: "Picture contract.png" })).toBeVisible();
  await expect(olivia).toHaveURL(/document=/);
  await olivia.keyboard.press("[");
  await expect(olivia.getByRole("heading", { name: /payslips\.pdf/ })).toBeVisible();
  expect(await violations()).toEqual([]);

  const download = olivia.waitForEvent("download");
  await olivia.getByRole("link", { name: "Download" }).click();
  expect((await download).suggestedFilename()).toBe("payslips.pdf");
});

test("a document is ticked; one that does not do is refused with a reason, and its slot opens for the applicant again", async ({
  asPerson,
}) => {
  const [ben, olivia] = [await asPerson("ben"), await asPerson("olivia")];
  await sendTo(ben, request, 0, { name: "payslips.pdf", bytes: await pdfWith(["October"]) });
  await sendTo(ben, request, 1, { name: "contract.png", bytes: samplePng });
  await openDocuments(olivia);
  await expect(olivia.getByText("Reviewed 0 of 2")).toBeVisible();
  await olivia.getByRole("checkbox", { name: "Reviewed" }).click();
  await expect(olivia.getByText("Reviewed 1 of 2")).toBeVisible();

  await olivia.getByRole("button", { name: /contract\.png/ }).click();
  await olivia.getByRole("button", { name: "Not acceptable" }).click();
  const dialog = olivia.getByRole("dialog", { name: "Why is this not acceptable?" });
  await expect(dialog.getByRole("button", { name: "Not acceptable" })).toBeDisabled();
  await dialog.getByLabel("Reason").fill("The last page is missing.");
  await dialog.getByRole("button", { name: "Not acceptable" }).click();
  await expect(olivia.getByText("Not acceptable, says Olivia Hart: The last page is missing.")).toBeVisible();
  await expect(olivia.getByText("Reviewed 2 of 2")).toBeVisible();

  const seen: InformationRequest = await (await ben.request.get(`/api/requests/${request.id}`)).json();
  expect(seen.slots[1]).toMatchObject({ status: "REFUSED", refusal: "The last page is missing." });
  await olivia.getByRole("tab", { name: "Timeline" }).click();
  await expect(olivia.getByText("Olivia Hart found a document not acceptable: The last page is missing.")).toBeVisible();
});

test("an infected file is said to be refused and cannot be opened", async ({ asPerson }) => {
  const [ben, olivia] = [await asPerson("ben"), await asPerson("olivia")];
  await sendTo(ben, request, 0, { name: "invoice.pdf", bytes: await infectedPdf() });
  await openDocuments(olivia);
  await olivia.getByRole("button", { name: /invoice\.pdf/ }).click();
  await expect(
    olivia.getByText("This file was refused and cannot be opened: The file contains malicious software."),
  ).toBeVisible();
  await expect(olivia.locator("canvas")).toHaveCount(0);
});

test("the desk adds a file that came by post; what is no document is told before it is sent", async ({ asPerson }) => {
  const olivia = await asPerson("olivia");
  await openDocuments(olivia);
  const choose = olivia.locator("input[type=file]");
  await choose.setInputFiles({ name: "notes.docx", mimeType: "application/msword", buffer: Buffer.from("x") });
  await expect(olivia.getByText("The file is not of a type asked for. PDF, PNG and JPEG can be sent.")).toBeVisible();
  await olivia.getByRole("button", { name: "Take notes.docx out of the list" }).click();
  // The connection is lost once on the way.
  const keys: (string | undefined)[] = [];
  await olivia.route(/documents\?name=/, async (route) => {
    keys.push(route.request().headers()["idempotency-key"]);
    await (keys.length === 1 ? route.abort("connectionreset") : route.continue());
  });
  await choose.setInputFiles({ name: "letter.pdf", mimeType: "application/pdf", buffer: await pdfWith(["By post"]) });
  await expect(olivia.getByRole("button", { name: /^letter\.pdf/ })).toBeVisible();
  await olivia.getByRole("button", { name: /^letter\.pdf/ }).click();
  await expect(olivia.getByRole("region", { name: "Text of page 1" })).toHaveText("By post");
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

for (const part of ["documents", "messages"])
  test(`no barrier that axe finds on the ${part} of a case, in both languages and themes`, async ({ asPerson }) => {
    const [ben, uma] = [await asPerson("ben"), await asPerson("uma")];
    await sendTo(ben, request, 0, { name: "payslips.pdf", bytes: await pdfWith(["October", "November"]) });
    await ben.request.post(`/api/cases/${caseId}/messages`, { data: { text: "Is a bank letter enough?" } });
    for (const locale of ["zh", "en"])
      for (const theme of ["dark", "light"]) {
        expect((await uma.request.patch("/api/me", { data: { locale, theme } })).ok()).toBe(true);
        await uma.goto(`/cases/${caseId}?part=${part}`);
        await expect(part === "documents" ? uma.locator("canvas") : uma.getByRole("textbox")).toBeVisible();
        const { violations } = await new AxeBuilder({ page: uma }).analyze();
        const found = violations.map(({ id }) => id);
        expect(found, `${locale}, ${theme}`).toEqual([]);
      }
  });
