import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/generated/prisma/client";
import { getEnv } from "./env";
import { noteCall } from "./request-calls";

// int8: our amounts and sequences stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

type Connections = { pool: pg.Pool; prisma: PrismaClient };
// One pool per process, also when Next loads this module in several bundles.
const holder = globalThis as typeof globalThis & { countersignDb?: Connections };

const connect = (): Connections => {
  const pool = new pg.Pool({
    connectionString: getEnv().DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 8_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
    // Our statements are short: to compile one takes longer than to run it.
    options: "-c jit=off",
  });
  // A connection that dies while idle is replaced at next use; without a listener it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    // The same for one that dies while lent out and between two statements; the next statement on it fails.
    client.on("error", () => {});
    const send = client.query.bind(client) as (...values: unknown[]) => unknown;
    Object.assign(client, {
      query: (...values: unknown[]) => {
        noteCall("database");
        return send(...values);
      },
    });
  });
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
};

const connections = (): Connections => {
  holder.countersignDb ??= connect();
  return holder.countersignDb;
};

export const pool = (): pg.Pool => connections().pool;

/** Prisma, for everything that is not a hot path; shares the pool with `statement`. */
export const prisma = (): PrismaClient => connections().prisma;

export const closeDb = async (): Promise<void> => {
  const open = holder.countersignDb;
  holder.countersignDb = undefined;
  if (open) {
    await open.prisma.$disconnect();
    if (!open.pool.ended) await open.pool.end();
  }
};

export type Queryable = Pick<pg.Pool, "query">;

/**
 * A hot statement, prepared once per connection by its name. Prisma's `$queryRaw` sends unnamed statements, which PostgreSQL parses and plans anew each time.
 * @param name unique in the code base
 * @returns a function that runs it, on the pool or on a given connection
 */
export const statement =
  <Row extends pg.QueryResultRow>(name: string, text: string) =>
  async (values: readonly unknown[], on: Queryable = pool()): Promise<Row[]> =>
    (await on.query<Row>({ name, text, values: [...values] })).rows;
