import { randomUUID } from "node:crypto";
import { orderData } from "@/prisma/order-builders";
import { type DemoPerson, people } from "@/prisma/people";
import { cancelCase } from "@/server/cancel-case";
import { startCase } from "@/server/start-case";
import { callerOf } from "@/workflows/testing/driven-case";
import type { FaultWorld } from "./fault-world";
import { type Dice, openDice } from "./order-dice";
import { drawFaults, switchOn } from "./order-faults";

/** What becomes of an order once it is paid. LEAVE: nobody does anything. */
const fates = ["SHIP", "SHIP", "SHIP", "CANCEL", "CANCEL_WHILE_IT_LEAVES", "LOSE_PARCEL", "LEAVE"] as const;

export type PlacedOrder = { id: string; by: DemoPerson; fate: (typeof fates)[number]; dice: Dice };

const customers = [people.ana, people.ben, people.chen, people.dana];
const cards = [...Array(16).fill("tok_ok"), "tok_late", "tok_down", "tok_slow", "tok_declined"] as string[];

const draw = (dice: Dice, skus: readonly string[]) => {
  const lines = dice.pickSome(skus, 1 + dice.below(3)).map((sku) => ({ sku, quantity: 1 + dice.below(2) }));
  const fraud = dice.chance(5) ? "fraud85" : undefined;
  return { lines, card: dice.pick(cards), ...(fraud && { fraud }) };
};

/** Enters orders of customers who have no account; whoever enters an order does not decide about it. */
const clerk: DemoPerson = { ...people.otto, id: randomUUID(), name: "Ola Nyberg", email: "ola@people.test" };

const employ = async (world: FaultWorld, { id, name, email, roles }: DemoPerson): Promise<void> => {
  await world.owner.query(
    `WITH employed AS (INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, 'none') ON CONFLICT DO NOTHING RETURNING id)
    INSERT INTO user_roles (user_id, role) SELECT id, unnest($4::text[]) FROM employed`,
    [id, email, name, roles],
  );
};

const place = async (id: string, number: number, dice: Dice, skus: readonly string[]): Promise<PlacedOrder> => {
  const drawn = draw(dice, skus);
  const entered = { by: clerk, person: { name: "Eva Lund", email: `eva.${number}@people.test` } };
  const customer = dice.pick(customers);
  const { by, person } = dice.chance(50) ? entered : { by: customer, person: customer };
  const data = orderData({ ...drawn, person });
  const order = { id, by, dice, fate: dice.pick(fates) };
  const changesHisMind = dice.chance(7);
  await startCase({ actor: callerOf(by), type: "order", data, id });
  if (changesHisMind) await cancelCase(callerOf(by), id, "changed my mind");
  return order;
};

/** So many orders at once, each with calls that will go wrong; a few are stopped again before anything is known of them. */
export const placeOrders = async (
  world: FaultWorld,
  dice: Dice,
  count: number,
  skus: readonly string[],
): Promise<PlacedOrder[]> => {
  await employ(world, clerk);
  const ids = Array.from({ length: count }, () => randomUUID());
  await switchOn(
    world,
    ids.flatMap((id) => drawFaults(dice, id)),
  );
  // Thrown for before any is placed: who comes first must not change what is drawn.
  const seeds = ids.map(() => dice.below(2 ** 31));
  return Promise.all(ids.map((id, number) => place(id, number, openDice(seeds[number] ?? 0), skus)));
};
