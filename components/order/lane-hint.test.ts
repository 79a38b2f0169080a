import { expect, test } from "vitest";
import { emptyLane, type LaneStep } from "@/domain/order/saga";
import { laneHint } from "./lane-hint";

const all = (undoStatus: LaneStep["undoStatus"]) => emptyLane().map((step) => ({ ...step, undoStatus }));

test("what is said of the undos fits how they stand", () => {
  expect([laneHint(all("NONE"), false), laneHint(all("REGISTERED"), false)]).toEqual(["ready", "ready"]);
  expect([laneHint(all("RUNNING"), false), laneHint(all("FAILED"), false)]).toEqual(["running", "running"]);
  expect([laneHint(all("BY_HAND"), true), laneHint(all("REGISTERED"), true)]).toEqual(["ran", "unneeded"]);
});
