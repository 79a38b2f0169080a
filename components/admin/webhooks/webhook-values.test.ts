import { expect, test } from "vitest";
import { checkWebhook, wantedTypes } from "./webhook-values";

test("ticked subjects mean all of their events; types may be written in any way people part words", () => {
  const values = { url: "https://example.com", subjects: ["task"], types: " case.created,loan.paidOut\n request.opened，" };
  expect(wantedTypes(values)).toEqual(["task.*", "case.created", "loan.paidOut", "request.opened"]);
  expect(checkWebhook(values)).toEqual({});
});

test("an address and something to tell are needed", () => {
  expect(checkWebhook({ url: "example.com", subjects: [], types: " " })).toEqual({ url: "url", types: "types" });
  expect(checkWebhook({ url: "https://", subjects: ["task"], types: "" })).toEqual({ url: "url" });
});
