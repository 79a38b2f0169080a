import { condition, defineSignal, proxyActivities, proxyLocalActivities, setHandler } from "@temporalio/workflow";

/** A step that does nothing: within the workflow task, or as an activity of the engine's. */
export type FloorStep = "LOCAL" | "ENGINE";
/** What stands on both sides of the one signal. */
export type FloorPlan = { before: FloorStep[]; after: FloorStep[] };
/** `tell` is what the driver is to hear of. */
export type Nothing = { doNothing: (id: string, tell?: "WAITING" | "SHIPPED") => Promise<void> };

const local = proxyLocalActivities<Nothing>({ startToCloseTimeout: "10s" });
const engine = proxyActivities<Nothing>({ startToCloseTimeout: "10s" });

/** The least an engine can do for an order: its steps, all of which do nothing, and the wait for its parcel. */
export const floorOrder = async (id: string, { before, after }: FloorPlan): Promise<number> => {
  let shipped = false;
  setHandler(defineSignal("shipped"), () => {
    shipped = true;
  });
  const take = async (steps: FloorStep[], tellAt: number, tell: "WAITING" | "SHIPPED"): Promise<void> => {
    for (const [place, step] of steps.entries()) {
      const { doNothing } = step === "LOCAL" ? local : engine;
      await doNothing(id, place === tellAt ? tell : undefined);
    }
  };
  await take(before, before.length - 1, "WAITING");
  await condition(() => shipped);
  await take(after, 0, "SHIPPED");
  return before.length + after.length;
};
