import { randomUUID } from "node:crypto";
import { temporal } from "@/server/temporal";
import type { FloorPlan } from "./floor-order";
import type { FloorWorker } from "./floor-process";
import { floorQueue } from "./floor-queue";

const idOf = (id: string): string => `bench-order-${id}`;

/** Starts an order of the floor, signals it as soon as it waits, and waits until its first step after that. @returns its workflow's id */
export const runFloorOrder = async (worker: FloorWorker, plan: FloorPlan): Promise<string> => {
  const id = randomUUID();
  const [waiting, shipped] = [worker.heard(id, "WAITING"), worker.heard(id, "SHIPPED")];
  const handle = await temporal().workflow.start("floorOrder", { workflowId: idOf(id), taskQueue: floorQueue, args: [id, plan] });
  await waiting;
  await handle.signal("shipped");
  await shipped;
  return idOf(id);
};

/** Waits for the end of a round. Throws when one has not taken every step. */
export const checkFloorOrders = async (ids: string[], plan: FloorPlan): Promise<void> => {
  const steps = plan.before.length + plan.after.length;
  for (const taken of await Promise.all(ids.map((id) => temporal().workflow.getHandle(id).result())))
    if (taken !== steps) throw new Error(`an order of the floor took ${taken} steps of ${steps}; the figures mean nothing.`);
};
