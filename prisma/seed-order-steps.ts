import { randomUUID } from "node:crypto";
import type { Fault } from "../domain/demo/ledgers";
import type { ParcelMove } from "../domain/demo/parcel-road";
import type { OrderTaskType } from "../domain/order/decision";
import { tellCase } from "../server/case-events/tell-case";
import { claimTask } from "../server/claim-task";
import { pool } from "../server/db";
import { decideTask } from "../server/decide-task";
import { moveParcel } from "../server/demo/move-parcel";
import { type PersonKey, people } from "./people";
import type { SeedStep } from "./seed-steps";
import { openTask, waitFor } from "./seed-wait";

/** Calls about this order go wrong. */
export const faulty =
  ({ port, call, fault, times }: Omit<Fault, "match">): SeedStep =>
  async (caseId) => {
    await pool().query("INSERT INTO sim_faults (id, port, call, match, fault, times_left) VALUES ($1, $2, $3, $4, $5, $6)", [
      ...[randomUUID(), port, call, caseId, fault, times ?? null],
    ]);
  };

/** The warehouse has closed the books on this order before it came. */
export const booksClosed: SeedStep = async (caseId) => {
  await pool().query("INSERT INTO sim_reservations (key, status) VALUES ($1, 'RELEASED') ON CONFLICT DO NOTHING", [
    `order-${caseId}:inventory`,
  ]);
};

/** The order has come to this stage. */
export const comesTo =
  (stage: string): SeedStep =>
  async (caseId) => {
    await waitFor(`Stage ${stage} of case ${caseId}`, "SELECT 1 FROM cases WHERE id = $1 AND stage = $2", [caseId, stage]);
  };

/** The order waits for a person. */
export const asksFor =
  (type: OrderTaskType, level = 1): SeedStep =>
  async (caseId) => {
    await openTask(caseId, level, type);
  };

export const takes =
  (person: PersonKey, type: OrderTaskType = "order.review"): SeedStep =>
  async (caseId) => {
    await claimTask(people[person], (await openTask(caseId, 1, type)).id);
  };

/** Somebody decides a task of the order. */
export const answers =
  (person: PersonKey, type: OrderTaskType, outcome: string, data: object = {}, level = 1): SeedStep =>
  async (caseId) => {
    const { id: taskId, version: seenVersion } = await openTask(caseId, level, type);
    await decideTask({ caller: people[person], taskId, decision: { outcome, data }, seenVersion });
  };

export const lets = (person: PersonKey, level = 1): SeedStep => answers(person, "order.review", "APPROVED", {}, level);

/** A parcel is under way. */
const hasParcel: SeedStep = async (caseId) => {
  await waitFor(`A parcel of case ${caseId}`, "SELECT 1 FROM cases WHERE id = $1 AND stage IN ('PROCESSING', 'COMPLETED')", [
    caseId,
  ]);
};

/** The carrier's parcel goes so far, and he tells of it by the public API, signed. */
export const parcelIs =
  (status: ParcelMove): SeedStep =>
  async (caseId) => {
    await hasParcel(caseId);
    await moveParcel({ caseId, status });
    await waitFor(`News of ${status} of case ${caseId}`, "SELECT 1 FROM shipping_updates WHERE case_id = $1 AND status = $2", [
      caseId,
      status,
    ]);
  };

/** The carrier tells that it takes longer. */
export const isDelayed: SeedStep = async (caseId) => {
  await hasParcel(caseId);
  const data = { status: "DELAYED", carrier: "Nordpost", at: new Date().toISOString() };
  await tellCase({ partner: "carrier" }, caseId, { name: "shippingUpdated", data });
};
