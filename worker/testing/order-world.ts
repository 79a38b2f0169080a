import type { Fault } from "@/domain/demo/ledgers";
import { openWorld } from "@/server/testing/test-world";
import { SystemDeclined } from "../services/outside-system";

type Switch = Pick<Fault, "port" | "call" | "fault"> & { match?: string; times?: number };

/** A database of one's own with ways to fill the warehouse and to make the simulators fail. Close it at the end. */
export const openOrderWorld = async () => {
  const world = await openWorld();
  const rows = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await world.owner.query(sql, values)).rows as Row[];

  /** New pieces of a product nobody else of the test asks for. @returns its SKU */
  const addStock = async (pieces: number): Promise<string> => {
    const [row] = await rows<{ sku: string }>(
      `INSERT INTO sim_stock (sku, initial, on_hand) VALUES (upper('SKU-' || left(gen_random_uuid()::text, 8)), $1, $1) RETURNING sku`,
      [pieces],
    );
    return row?.sku ?? "";
  };
  const stockOf = async (sku: string) =>
    (
      await rows<{ on_hand: number; reserved: number; shipped: number }>(
        "SELECT on_hand, reserved, shipped FROM sim_stock WHERE sku = $1",
        [sku],
      )
    )[0];
  const switchOn = async ({ port, call, fault, match, times }: Switch): Promise<string> => {
    const [row] = await rows<{ id: string }>(
      "INSERT INTO sim_faults (id, port, call, match, fault, times_left) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5) RETURNING id",
      [port, call, match ?? null, fault, times ?? null],
    );
    return row?.id ?? "";
  };
  const switchOff = () => world.owner.query("DELETE FROM sim_faults");
  return { ...world, rows, addStock, stockOf, switchOn, switchOff };
};

export type OrderWorld = Awaited<ReturnType<typeof openOrderWorld>>;

/** How a call ended, for comparing: its answer, the code it was declined with, or the name of its error. */
export const endOf = <Result>(call: Promise<Result>): Promise<Result | string> =>
  call.catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
    return error instanceof SystemDeclined ? error.code : error.name;
  });

/** A signal nobody aborts. */
export const patient = (): AbortSignal => new AbortController().signal;

export const address = { line1: "Main Street 1", city: "Berlin", postalCode: "10115", country: "DE" };
