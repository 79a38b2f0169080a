import { expect, test } from "vitest";
import { followUpProblem, followUpTimes } from "./follow-up-times";

const at = (instant: string, timeZone: string) =>
  Object.fromEntries(followUpTimes(Date.parse(instant), timeZone).map((choice) => [choice.name, choice.at]));

test("the choices are mornings and full hours on the person's own clock", () => {
  // A Wednesday, 10:20 in Berlin and 17:20 in Shanghai.
  expect(at("2026-12-02T09:20:00.000Z", "Europe/Berlin")).toEqual({
    laterToday: "2026-12-02T13:00:00.000Z",
    tomorrow: "2026-12-03T08:00:00.000Z",
    nextMonday: "2026-12-07T08:00:00.000Z",
  });
  expect(at("2026-12-02T09:20:00.000Z", "Asia/Shanghai")).toEqual({
    tomorrow: "2026-12-03T01:00:00.000Z",
    nextMonday: "2026-12-07T01:00:00.000Z",
  });
});

test("on a Monday the next one is a week away, on a Sunday it is tomorrow and offered once", () => {
  expect(at("2026-11-30T09:00:00.000Z", "UTC").nextMonday).toBe("2026-12-07T09:00:00.000Z");
  expect(at("2026-11-29T09:00:00.000Z", "UTC")).toEqual({
    laterToday: "2026-11-29T12:00:00.000Z",
    tomorrow: "2026-11-30T09:00:00.000Z",
  });
});

test("tomorrow morning is nine by the clock, also when clocks change overnight", () => {
  expect(at("2026-03-28T12:00:00.000Z", "Europe/Berlin").tomorrow).toBe("2026-03-29T07:00:00.000Z");
  expect(at("2026-10-24T12:00:00.000Z", "Europe/Berlin").tomorrow).toBe("2026-10-25T08:00:00.000Z");
});

test("a task is put off into the future, for no more than 90 days", () => {
  const now = Date.parse("2026-12-02T09:20:00.000Z");
  expect(followUpProblem(undefined, now)).toBe("missing");
  expect(followUpProblem("2026-12-02T09:20:00.000Z", now)).toBe("past");
  expect(followUpProblem("2026-12-02T09:21:00.000Z", now)).toBeNull();
  expect(followUpProblem("2027-03-02T09:20:00.000Z", now)).toBeNull();
  expect(followUpProblem("2027-03-02T09:21:00.000Z", now)).toBe("tooFar");
});
