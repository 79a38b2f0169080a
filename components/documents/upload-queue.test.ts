import { expect, test, vi } from "vitest";
import type { CaseDocument } from "@/domain/requests/slot";
import { offline, toProblem } from "../api-problem";
import type { sendFile } from "./send-file";
import type { Upload } from "./upload";
import { createUploadQueue } from "./upload-queue";

type Order = Parameters<typeof sendFile>[0];

const payslip = new File(["%PDF-1.7"], "payslip.pdf", { type: "application/pdf" });
const document = { id: "d1", name: "payslip.pdf" } as CaseDocument;

const set = (answers: ((order: Order) => Promise<CaseDocument>)[], pauses: number[] = []) => {
  const orders: Order[] = [];
  const stored: CaseDocument[] = [];
  let uploads: Upload[] = [];
  const queue = createUploadQueue({
    path: () => "/api/cases/c1/documents",
    onChange: (next) => {
      uploads = next;
    },
    onStored: (file) => stored.push(file),
    send: (order) => {
      orders.push(order);
      return answers[orders.length - 1]?.(order) ?? Promise.resolve(document);
    },
    pauses,
  });
  return { queue, orders, stored, uploads: () => uploads };
};

test("a file that arrived leaves the list and is announced", async () => {
  const { queue, stored, uploads } = set([]);
  queue.add([payslip]);
  await vi.waitFor(() => expect(stored).toEqual([document]));
  expect(uploads()).toEqual([]);
});

test("a file that was lost on the way is sent again under the same key, by itself, by hand and when the network is back", async () => {
  const lost = () => Promise.reject(offline());
  const { queue, orders, stored, uploads } = set([lost, lost, lost], [0]);
  queue.add([payslip]);
  await vi.waitFor(() => expect(uploads()[0]).toMatchObject({ state: "FAILED", mayRetry: true }));
  expect(orders).toHaveLength(2);
  queue.retry(uploads()[0]?.id ?? "");
  await vi.waitFor(() => expect(orders).toHaveLength(4));
  await vi.waitFor(() => expect(stored).toHaveLength(1));
  expect(new Set(orders.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
});

test("what the server refuses is not sent again", async () => {
  const { queue, orders, uploads } = set([() => Promise.reject(toProblem(422, { code: "DOCUMENT_INFECTED" }))], [0]);
  queue.add([payslip]);
  await vi.waitFor(() => expect(uploads()[0]).toMatchObject({ state: "FAILED", mayRetry: false }));
  queue.retry(uploads()[0]?.id ?? "");
  queue.resume();
  expect(uploads()[0]?.problem?.code).toBe("DOCUMENT_INFECTED");
  expect(orders).toHaveLength(1);
});

test("a file of a type we do not take is never sent; two files go one after the other under keys of their own", async () => {
  const { queue, orders, stored, uploads } = set([]);
  queue.add([new File(["x"], "notes.docx"), payslip, payslip]);
  await vi.waitFor(() => expect(stored).toHaveLength(2));
  expect(uploads().map(({ problem }) => problem?.code)).toEqual(["DOCUMENT_WRONG_TYPE"]);
  expect(new Set(orders.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
});

test("a file taken out is stopped and the next one goes", async () => {
  const never = ({ signal }: Order) =>
    new Promise<CaseDocument>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { queue, orders, stored, uploads } = set([never]);
  queue.add([payslip, payslip]);
  await vi.waitFor(() => expect(orders).toHaveLength(1));
  queue.remove(uploads()[0]?.id ?? "");
  await vi.waitFor(() => expect(stored).toHaveLength(1));
  expect(uploads()).toEqual([]);
});
