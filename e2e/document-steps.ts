import { createHash, randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import PdfDocument from "pdfkit";
import type { CaseDetail } from "@/domain/case";
import type { InformationRequest } from "@/domain/requests/request";
import type { CaseDocument } from "@/domain/requests/slot";
import { eicar } from "@/worker/documents/eicar-scanner";
import { openTaskOf } from "./loan-steps";

const written = async (document: PDFKit.PDFDocument): Promise<Buffer> => {
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => document.on("end", resolve));
  document.end();
  await ended;
  return Buffer.concat(parts);
};

/** A PDF as programs write them, one text per page. */
export const pdfWith = (texts: readonly string[]): Promise<Buffer> => {
  const document = new PdfDocument({ autoFirstPage: false });
  for (const text of texts) document.addPage().text(text);
  return written(document);
};

/** A right PDF that holds the string every virus scanner knows as a test. */
export const infectedPdf = (): Promise<Buffer> => {
  const document = new PdfDocument({ compress: false });
  document.addContent(eicar);
  return written(document);
};

/** A picture of one pixel. */
export const samplePng = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const answered = async <Answer>(response: Awaited<ReturnType<Page["request"]["get"]>>): Promise<Answer> => {
  expect(response.ok(), `${response.url()}: ${await response.text()}`).toBe(true);
  return (await response.json()) as Answer;
};

/** An officer asks for two documents, as his form would. @returns the request, once its workflow has opened it */
export const askForDocuments = async (officer: Page, caseId: string): Promise<InformationRequest> => {
  const task = await openTaskOf(officer, caseId);
  await officer.request.post(`/api/tasks/${task.id}/claim`);
  const slots = ["Proof of income", "Purchase contract"].map((label) => ({ kind: "DOCUMENT", label }));
  const data = { message: "Please send these.", slots };
  await answered(
    await officer.request.post(`/api/tasks/${task.id}/decide`, {
      headers: { "idempotency-key": randomUUID() },
      data: { outcome: "NEED_MORE_INFO", data, seenVersion: task.version },
    }),
  );
  let requestId: string | undefined;
  await expect
    .poll(async () => {
      const { requests } = await answered<CaseDetail>(await officer.request.get(`/api/cases/${caseId}`));
      requestId = requests[0]?.id;
      return requestId;
    })
    .toBeDefined();
  return answered(await officer.request.get(`/api/requests/${requestId}`));
};

/** The applicant sends a file for a slot. */
export const sendTo = async (page: Page, request: InformationRequest, place: number, file: { name: string; bytes: Buffer }) => {
  const path = `/api/requests/${request.id}/slots/${request.slots[place]?.id}/documents?name=${encodeURIComponent(file.name)}`;
  return answered<CaseDocument>(
    await page.request.put(path, {
      data: file.bytes,
      headers: {
        "content-type": "application/octet-stream",
        "idempotency-key": randomUUID(),
        "content-digest": `sha-256=:${createHash("sha256").update(file.bytes).digest("base64")}:`,
      },
    }),
  );
};
