import { expect, test } from "vitest";
import { readAddress } from "../hooks/address-parts";
import { inboxParts, inboxQuery } from "./inbox-query";
import { addressOf, countText, inboxTabs, savedAt } from "./inbox-tabs";

const saved = {
  id: "00000000-0000-4000-8000-000000000001",
  name: "Large",
  filters: { view: "roles", sort: "-amount" } as const,
  count: 12,
};

test("numbers stop where counting does", () => {
  expect([undefined, 0, 499, 500].map(countText)).toEqual([undefined, "0", "499", "499+"]);
});

test("who leads nobody has no view of his people; kept views come last, with their numbers", () => {
  const counts = { views: { "needs-me": 3 }, saved: [saved] };
  const values = (roles: Parameters<typeof inboxTabs>[0]) => inboxTabs(roles, counts).map(({ value }) => value);
  expect(values(["LOAN_OFFICER"])).not.toContain("led");
  expect(values(["SENIOR_UNDERWRITER"])).toContain("led");
  expect(inboxTabs(["LOAN_OFFICER"], counts).at(-1)).toMatchObject({ value: saved.id, count: "12" });
  expect(inboxTabs(["LOAN_OFFICER"], counts)[0]).toMatchObject({ value: "needs-me", count: "3" });
});

test("a kept view is known again by its address", () => {
  const address = readAddress(inboxParts, "?sort=-amount&view=roles");
  expect(address).toEqual(addressOf(saved));
  expect(savedAt(inboxQuery(address), [saved])).toBe(saved);
  expect(savedAt(inboxQuery({ ...address, q: "ana" }), [saved])).toBeUndefined();
});

test("what stands in the address wrongly is as good as not there", () => {
  const address = readAddress(inboxParts, "?view=nowhere&status=LOST&sort=colour");
  expect(inboxQuery(address)).toEqual({ view: "needs-me" });
});
