import { AppError } from "@/domain/errors";
import { type DemoPerson, people } from "@/prisma/people";
import { cancelCase } from "@/server/cancel-case";
import { tellCase } from "@/server/case-events/tell-case";
import { decideTask } from "@/server/decide-task";
import { callerOf } from "@/workflows/testing/driven-case";
import { waitFor } from "@/workflows/testing/wait-for";
import type { FaultWorld } from "./fault-world";
import type { PlacedOrder } from "./order-load";

const openTask = "t.status IN ('OPEN', 'CLAIMED', 'ESCALATED')";

const atTask = `EXISTS (SELECT FROM tasks t WHERE t.case_id = c.id AND ${openTask})`;
/**
 * Orders the machine has still work with: neither at an end, nor at the wait for news of the parcel, nor before a person, or with a message on
 * its way. A wish to stop that comes while an order is before a person is heard when he has answered.
 */
const busy = `cases c WHERE c.status = 'OPEN' AND c.stage <> 'PROCESSING' AND NOT ${atTask}
  OR EXISTS (SELECT FROM outbox o WHERE o.case_id = c.id AND o.acknowledged_at IS NULL AND o.parked_at IS NULL
    AND NOT (o.name = 'cancelRequested' AND o.sent_at IS NOT NULL AND ${atTask}))`;

const busyNow = (world: FaultWorld): Promise<{ stage: string; what: string }[]> =>
  world.rows(`SELECT c.id || ' ' || c.stage || ' ' || coalesce(s.state #>> '{waitingFor,until}', '') AS what
    FROM ${busy.replace("cases c", "cases c LEFT JOIN case_snapshots s ON s.case_id = c.id")} LIMIT 20`);

/** Waits until every order is at rest. @param within milliseconds. Throws Error with what is busy still */
export const atRest = (world: FaultWorld, within: number): Promise<boolean> =>
  waitFor("every order at rest", async () => (await world.count(busy)) === 0, within).catch(async (error: Error) => {
    throw new Error([error.message, ...(await busyNow(world)).map(({ what }) => what)].join("\n"));
  });

type Task = { id: string; type: string; level: number; version: number };
type Answer = { by: DemoPerson; outcome: string; data: object };

const message = "We cannot go on with this order.";

/** What people say to each kind of task; undefined: nobody has looked yet. */
const answers: Record<string, (task: Task, order: PlacedOrder) => Answer | undefined> = {
  "order.review": ({ level }, { dice }) => {
    const by = level === 1 ? people.nora : people.nils;
    if (dice.chance(10)) return undefined;
    if (dice.chance(80)) return { by, outcome: "APPROVED", data: {} };
    return { by, outcome: "REJECTED", data: { reasonCodes: ["OUTSIDE_POLICY"], message } };
  },
  "order.refund": (_, { dice }) => ({
    by: people.nils,
    ...(dice.chance(60) ? { outcome: "APPROVED", data: {} } : { outcome: "REFUSED", data: { message } }),
  }),
  "order.stepFailed": () => ({ by: people.otto, outcome: "RETRY", data: {} }),
  "order.shippingFailed": (_, { dice }) =>
    dice.chance(20)
      ? undefined
      : { by: people.otto, ...(dice.chance(50) ? { outcome: "RETRY", data: {} } : { outcome: "REFUND", data: { message } }) },
  "order.undoFailed": () => ({ by: people.otto, outcome: "RETRY", data: {} }),
};

const decide = async (task: Task, order: PlacedOrder): Promise<boolean> => {
  const answer = answers[task.type]?.(task, order);
  if (!answer) return false;
  const { by, outcome, data } = answer;
  await decideTask({ caller: callerOf(by), taskId: task.id, decision: { outcome, data }, seenVersion: task.version });
  return true;
};

const tell = (id: string, status: "SHIPPED" | "FAILED") =>
  tellCase({ partner: "carrier" }, id, { name: "shippingUpdated", data: { status, at: new Date().toISOString() } });

/** Refusals a customer and a carrier get who meet in the same moment. */
const lost = ["CANCEL_PENDING", "CASE_CLOSED", "ALREADY_SHIPPED"];
const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : String(error));

/** Customer and carrier at the same moment: exactly one of them is told yes. */
const cancelWhileItLeaves = async ({ id, by }: PlacedOrder): Promise<void> => {
  const both = await Promise.allSettled([cancelCase(callerOf(by), id, "changed my mind"), tell(id, "SHIPPED")]);
  const refusals = both.flatMap((each) => (each.status === "rejected" ? [codeOf(each.reason)] : []));
  if (refusals.length !== 1 || !lost.includes(refusals[0] ?? ""))
    throw new Error(`order ${id} was told ${refusals.join(" and ")}`);
};

const fulfilFate: Record<PlacedOrder["fate"], (world: FaultWorld, order: PlacedOrder) => Promise<unknown>> = {
  SHIP: (_, { id }) => tell(id, "SHIPPED"),
  CANCEL: (_, { id, by }) => cancelCase(callerOf(by), id, "changed my mind"),
  CANCEL_WHILE_IT_LEAVES: (_, order) => cancelWhileItLeaves(order),
  LOSE_PARCEL: async (world, { id }) => {
    await world.owner.query("UPDATE sim_shipments SET status = 'FAILED' WHERE case_id = $1 AND status = 'CREATED'", [id]);
    await tell(id, "FAILED");
  },
  LEAVE: async () => {},
};

type Resting = { id: string; stage: string; tasks: Task[] };

/** Lets people, customers and the carrier act on orders, each by its draw, until all have had their say and every order is at rest again. */
export const letActOn = async (world: FaultWorld, orders: readonly PlacedOrder[], within: number): Promise<void> => {
  const met = new Set<string>();
  const moves = async (): Promise<Promise<unknown>[]> => {
    const resting = await world.rows<Resting>(
      `SELECT c.id, c.stage, coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'type', t.type, 'level', t.level, 'version', t.version))
        FILTER (WHERE t.id IS NOT NULL), '[]') AS tasks
      FROM cases c LEFT JOIN tasks t ON t.case_id = c.id AND ${openTask} WHERE c.status = 'OPEN' GROUP BY c.id`,
    );
    const known = new Map(resting.map((each) => [each.id, each]));
    const first = (key: string): boolean => !met.has(key) && met.add(key).has(key);
    return orders.flatMap((order) => {
      const { stage, tasks = [] } = known.get(order.id) ?? {};
      const decisions = tasks.filter(({ id }) => first(id)).map((task) => decide(task, order));
      const isPaid = stage === "PROCESSING" && first(order.id);
      return isPaid ? [...decisions, fulfilFate[order.fate](world, order)] : decisions;
    });
  };
  for (;;) {
    await atRest(world, within);
    const made = await moves();
    if (made.length === 0) return;
    await Promise.all(made);
  }
};
