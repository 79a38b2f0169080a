import type { CaseState } from "../../domain/case-state";
import type { OrderTaskType } from "../../domain/order/decision";
import type { ShippingStatus } from "../../domain/order/shipping-update";
import type { Task } from "../../domain/task";
import { type DemoPerson, people } from "../../prisma/people";
import { tellCase } from "../../server/case-events/tell-case";
import { pool } from "../../server/db";
import { callerOf, driveCase } from "./driven-case";
import { orderBooks } from "./order-books";
import { addFault, type OrderFault, type PlaceOptions, placeOrder } from "./order-place";
import { waitFor } from "./wait-for";

/** Which task of an order: the one opened last that fits; `about` as among its facts. */
type TaskOf = { type?: OrderTaskType; level?: number; about?: Record<string, string>; status?: "open" };

const openTask = "status IN ('OPEN', 'CLAIMED', 'ESCALATED')";

const fits = ({ type = "order.review", level, about, status }: TaskOf): string =>
  [
    `type = '${type}'`,
    ...(level ? [`level = ${level}`] : []),
    ...(about ? [`facts -> 'about' @> '${JSON.stringify(about)}'`] : []),
    ...(status ? [openTask] : []),
  ].join(" AND ");

/** An order driven as people, programs and carriers drive it. Without lines it orders `quantity` of a product of its own. */
export const openOrder = async (options: PlaceOptions = {}) => {
  const { customer = people.ana } = options;
  const { id, sku } = await placeOrder(options);
  const workflowId = `order-${id}`;
  const driven = driveCase(id, workflowId, customer, people.otto);
  const { rows } = driven;
  const news = (status: ShippingStatus, more: object, at: string) => ({
    name: "shippingUpdated",
    data: { status, at, ...more },
  });
  const decide = (which: TaskOf, by: DemoPerson, outcome: string, data: unknown = {}) =>
    driven.decideWhere(fits({ status: "open", ...which }), by, { outcome, data });
  return {
    ...driven,
    ...orderBooks(workflowId, sku),
    taskOf: (which: TaskOf, by?: DemoPerson): Promise<Task> => driven.taskWhere(fits({ status: "open", ...which }), by),
    /** The task that was opened last, open or not. */
    lastTask: (which: TaskOf): Promise<Task> => driven.taskWhere(fits(which)),
    openTasks: () =>
      rows<{ type: string; about: Record<string, string> | null }>(
        `SELECT type, facts -> 'about' AS about FROM tasks WHERE case_id = $1 AND ${openTask} ORDER BY created_at`,
      ),
    decide,
    approve: (level: number, by: DemoPerson) => decide({ level }, by, "APPROVED"),
    /** Operations answer the open question of this type. */
    operations: (type: OrderTaskType, outcome: string, data: unknown = {}, about?: Record<string, string>) =>
      decide({ type, ...(about && { about }) }, people.otto, outcome, data),
    fault: (fault: OrderFault) => addFault(id, fault),
    /** Switches for this order that were not used up. */
    faultsLeft: async (): Promise<number> =>
      (await rows("SELECT id FROM sim_faults WHERE match = $1::text AND times_left IS DISTINCT FROM 0")).length,
    mend: () => pool().query("DELETE FROM sim_faults WHERE match = $1", [id]),
    /** News of the parcel from operations. */
    ship: (status: ShippingStatus = "SHIPPED", at = new Date().toISOString()) =>
      tellCase(callerOf(people.otto), id, news(status, {}, at)),
    /** News of the parcel from its carrier. */
    carrier: (status: ShippingStatus, at = new Date().toISOString()) =>
      tellCase({ partner: "carrier" }, id, news(status, { carrier: "Nordpost" }, at)),
    /** The carrier's books, changed by the carrier: he has not told anybody. */
    parcelIs: (status: string, number = 1) =>
      pool().query("UPDATE sim_shipments SET status = $2, changed_at = now() WHERE key = $1", [
        `${workflowId}:shipment:${number}`,
        status,
      ]),
    /** Data of the trail's events of one type, in order. */
    told: async (type: string): Promise<Record<string, unknown>[]> =>
      (await driven.audit()).flatMap((event) => (event.type === type ? [event.data] : [])),
    /** What the customer was told by mail since the receipt: kind and reason. */
    mails: async (): Promise<{ kind: string; params: Record<string, unknown> }[]> =>
      (await driven.notices()).flatMap(({ kind, channel, params }) =>
        channel === "EMAIL" && kind.startsWith("order.") ? [{ kind, params }] : [],
      ),
    /** Undos in the order they were done, by the trail. */
    undone: async (): Promise<string[]> =>
      (await driven.audit()).flatMap(({ type, data }) => (type.startsWith("case.undone") ? [String(data.step)] : [])),
    lane: async () => Object.fromEntries(((await driven.storedState()).saga ?? []).map((each) => [each.step, each])),
    inReview: (level = 1): Promise<CaseState> => driven.taskWhere(fits({ level })).then(() => driven.storedState()),
    /** A question of this type was put so many times by now. */
    asked: (type: OrderTaskType, times: number) =>
      waitFor(`question ${times} of ${type}`, async () => {
        const tasks = await rows<{ type: string }>("SELECT type FROM tasks WHERE case_id = $1");
        return tasks.filter((task) => task.type === type).length === times;
      }),
    /** Everything that was sent to the workflow was taken by it. */
    settled: () =>
      waitFor("every signal acknowledged", async () => {
        const open = await rows("SELECT id FROM outbox WHERE case_id = $1 AND acknowledged_at IS NULL");
        return open.length === 0;
      }),
  };
};

export type OrderCase = Awaited<ReturnType<typeof openOrder>>;
