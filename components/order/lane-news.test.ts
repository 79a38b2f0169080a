import { expect, test } from "vitest";
import { emptyLane, type LaneStep } from "@/domain/order/saga";
import { laneNews } from "./lane-news";

const withStep = (lane: LaneStep[], name: string, patch: Partial<LaneStep>) =>
  lane.map((each) => (each.step === name ? { ...each, ...patch } : each));
const told = (before: LaneStep[], now: LaneStep[]) => laneNews(before, now).map(({ name, status }) => `${name} ${status}`);

test("a step that moves on is told once; that its undo stands ready is not", () => {
  const begun = withStep(emptyLane(), "RESERVE_INVENTORY", { status: "RUNNING", undoStatus: "REGISTERED" });
  const done = withStep(begun, "RESERVE_INVENTORY", { status: "DONE" });
  expect(told(emptyLane(), begun)).toEqual(["RESERVE_INVENTORY RUNNING"]);
  expect(told(begun, done)).toEqual(["RESERVE_INVENTORY DONE"]);
  expect(told(done, done)).toEqual([]);
});

test("an undo of two steps is told once", () => {
  const paid = emptyLane().map((each) =>
    each.undo === "RETURN_PAYMENT" ? { ...each, status: "DONE" as const, undoStatus: "REGISTERED" as const } : each,
  );
  const returned = paid.map((each) => (each.undo === "RETURN_PAYMENT" ? { ...each, undoStatus: "DONE" as const } : each));
  expect(told(paid, returned)).toEqual(["RETURN_PAYMENT DONE"]);
});
