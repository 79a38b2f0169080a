import { expect, test } from "vitest";
import { firstView, pageWithin, sharpness, turned, zoomedIn, zoomedOut } from "./view-state";

test("enlarging goes on from what is shown, also when that is whatever fits", () => {
  expect(zoomedIn(0.83)).toBe(1);
  expect(zoomedIn(1)).toBe(1.25);
  expect(zoomedOut(0.83)).toBe(0.75);
  expect(zoomedOut(1)).toBe(0.75);
});

test("it ends at a limit on both sides", () => {
  expect(zoomedIn(4)).toBe(4);
  expect(zoomedOut(0.25)).toBe(0.25);
});

test("four quarters are a full turn", () => {
  let view = firstView;
  for (const expected of [90, 180, 270, 0]) {
    view = { ...view, rotation: turned(view) };
    expect(view.rotation).toBe(expected);
  }
});

test("there is no page before the first and none after the last", () => {
  expect([pageWithin(0, 3), pageWithin(2, 3), pageWithin(9, 3), pageWithin(Number.NaN, 3), pageWithin(1, 0)]).toEqual([
    1, 2, 3, 1, 1,
  ]);
});

test("a drawing stays below what browsers can hold", () => {
  expect(sharpness(800, 1_000, 2)).toBe(2);
  const large = sharpness(4_000, 6_000, 3);
  expect(4_000 * large * 6_000 * large).toBeLessThanOrEqual(16_000_001);
});
