import { expect, test } from "vitest";
import { clockEffects } from "@/domain/schedule";
import { messages as en } from "@/messages/en";
import { clocksIn, placeOfClock } from "./clock-place";

test("every clock there is has its place on the page and a sentence", () => {
  expect(Object.keys(clockEffects).map((name) => `${name} ${placeOfClock({ name })}`)).toEqual([
    "due other",
    "reminder other",
    "escalation other",
    "noticeWarning other",
    "noticeLimit legal",
    "requestReminder request",
    "requestFinalReminder request",
    "requestExpiry request",
    "offerReminder offer",
    "offerExpiry offer",
    "carrierSilence other",
    "systemRest other",
  ]);
  for (const effect of Object.values(clockEffects)) expect(en.cases.timer.then).toHaveProperty(effect);
});

test("the next clock comes first", () => {
  const timers = [
    { name: "offerExpiry", at: "2026-12-05T10:00:00.000Z", then: "CANCEL" },
    { name: "due", at: "2026-11-22T10:00:00.000Z", then: "OVERDUE" },
    { name: "offerReminder", at: "2026-11-24T10:00:00.000Z", then: "REMIND_APPLICANT" },
  ];
  expect(clocksIn("offer", timers).map(({ name }) => name)).toEqual(["offerReminder", "offerExpiry"]);
});
