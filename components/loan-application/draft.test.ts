import { expect, test } from "vitest";
import { type DeviceDraft, newestDraft as newest, readDraft as read, writeDraft } from "../drafts/device-draft";
import { type ApplicationValues, emptyApplication } from "./application-values";
import { readValues } from "./draft";

const values = { ...emptyApplication, amount: 1_800_000, purpose: "VEHICLE" as const, termMonths: "48" };
const readDraft = (stored: string | null) => read(stored, readValues);
const newestDraft = (kept: DeviceDraft<ApplicationValues> | null, server: Parameters<typeof newest>[1]) =>
  newest(kept, server, readValues);
const device = { values, savedAt: "2026-11-20T10:00:00.000Z" };

test("a draft comes back as it was left", () => {
  expect(readDraft(writeDraft(device))).toEqual(device);
});

test("a half-typed amount comes back empty, fields of another time are dropped, broken drafts are none", () => {
  expect(readDraft(JSON.stringify({ amount: Number.NaN, colour: "red", termMonths: 5 }))?.values).toEqual(emptyApplication);
  expect(readDraft("{")).toBeNull();
  expect(readDraft("null")).toBeNull();
  expect(readDraft(null)).toBeNull();
});

test("the newest of device and server wins, and each alone when the other has none", () => {
  const server = { data: { ...values, termMonths: "60" }, savedAt: "2026-11-21T10:00:00.000Z" };
  expect(newestDraft(device, server)?.values.termMonths).toBe("60");
  expect(newestDraft({ ...device, savedAt: "2026-11-22T10:00:00.000Z" }, server)?.values.termMonths).toBe("48");
  expect(newestDraft(null, server)?.values).toEqual({ ...values, termMonths: "60" });
  expect(newestDraft(device, null)).toBe(device);
  expect(newestDraft(null, null)).toBeNull();
});

test("a draft of the browser from before drafts had a time gives way to the server's", () => {
  const old = readDraft(JSON.stringify(values));
  expect(newestDraft(old, null)?.values).toEqual(values);
  expect(newestDraft(old, { data: {}, savedAt: "2026-01-01T00:00:00.000Z" })?.values).toEqual(emptyApplication);
});
