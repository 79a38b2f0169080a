import { expect, test } from "vitest";
import type { InformationRequest } from "@/domain/requests/request";
import type { CaseDocument, Slot } from "@/domain/requests/slot";
import { askedFor, groupDocuments, inShownOrder } from "./document-groups";
import { reviewProgress } from "./review-progress";

const file = (id: string, more: Partial<CaseDocument> = {}): CaseDocument =>
  ({
    id,
    kind: "UPLOAD",
    name: `${id}.pdf`,
    status: "CLEAN",
    slotId: null,
    requestId: null,
    reviews: [],
    ...more,
  }) as CaseDocument;
const request = (id: string, round: number, slots: string[]): InformationRequest =>
  ({ id, round, status: "OPEN", slots: slots.map((slot) => ({ id: slot }) as Slot) }) as InformationRequest;

const requests = [request("r1", 1, ["s1"]), request("r2", 2, ["s2", "s3"])];
const documents = [
  file("free"),
  file("contract", { kind: "AGREEMENT" }),
  file("pay-1", { slotId: "s1" }),
  file("bank-2", { slotId: "s3" }),
  file("pay-2", { slotId: "s2" }),
];

test("documents stand under what they were sent for, the latest round first, the agreement last", () => {
  expect(inShownOrder(groupDocuments(documents, requests)).map(({ id }) => id)).toEqual([
    "pay-2",
    "bank-2",
    "pay-1",
    "free",
    "contract",
  ]);
});

test("a slot nothing was sent for is still listed", () => {
  const [round] = groupDocuments([], requests);
  expect(round?.kind === "round" && round.slots.map(({ documents: sent }) => sent.length)).toEqual([0, 0]);
});

test("while a request is still being loaded its documents are not hidden", () => {
  expect(inShownOrder(groupDocuments(documents, []))).toHaveLength(documents.length);
});

test("a document leads to its request and slot", () => {
  expect(askedFor(file("x", { slotId: "s3" }), requests)).toMatchObject({ request: { id: "r2" }, slot: { id: "s3" } });
  expect(askedFor(file("x"), requests)).toBeUndefined();
});

test("progress counts the reader's own verdicts on files that can be opened", () => {
  const by = (id: string) => ({
    by: { id, name: id },
    verdict: "REVIEWED" as const,
    reason: null,
    at: "2026-11-21T10:00:00.000Z",
  });
  const seen = [
    file("a", { reviews: [by("me")] }),
    file("b", { reviews: [by("other")] }),
    file("c", { status: "QUARANTINE" }),
    file("d", { kind: "AGREEMENT" }),
  ];
  expect(reviewProgress(seen, "me")).toEqual({ done: 1, all: 2 });
});
