import { expect, test } from "vitest";
import { emptyLane, type LaneStep } from "@/domain/order/saga";
import { laneUndos } from "./lane-layout";

const drawn = (lane: readonly LaneStep[]) => laneUndos(lane).map(({ undo, from, to, row }) => `${undo} ${from}-${to} row ${row}`);

test("undos run last step first; the payment's is drawn once, under both its steps and below what lies between", () => {
  expect(drawn(emptyLane())).toEqual([
    "CANCEL_SHIPMENT 4-4 row 1",
    "RETURN_PAYMENT 3-5 row 2",
    "RELEASE_INVENTORY 2-2 row 1",
    "CANCEL_ORDER 1-1 row 1",
  ]);
  expect(laneUndos(emptyLane())[1]?.steps).toEqual(["AUTHORISE_PAYMENT", "CAPTURE_PAYMENT"]);
});

test("an undo that is shared says how it stands as soon as one of its steps was begun", () => {
  const lane = emptyLane().map((each) =>
    each.step === "AUTHORISE_PAYMENT"
      ? { ...each, undoStatus: "BY_HAND" as const, undoneAt: "2026-11-21T10:00:00.000Z", undoError: "TIMED_OUT" }
      : each,
  );
  const shared = laneUndos(lane).find(({ undo }) => undo === "RETURN_PAYMENT");
  expect(shared).toMatchObject({ status: "BY_HAND", at: "2026-11-21T10:00:00.000Z", error: "TIMED_OUT" });
});

test("steps that no kind of undo shares lie in one row", () => {
  const lane = emptyLane().slice(0, 3);
  expect(drawn(lane)).toEqual(["RETURN_PAYMENT 3-3 row 1", "RELEASE_INVENTORY 2-2 row 1", "CANCEL_ORDER 1-1 row 1"]);
});
