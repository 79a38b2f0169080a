import type pg from "pg";
import { pool } from "./db";

/** Runs several statements on one connection as one transaction: all of it is stored, or nothing. */
export const inTransaction = async <Result>(work: (connection: pg.PoolClient) => Promise<Result>): Promise<Result> => {
  const connection = await pool().connect();
  let failed: Error | undefined;
  try {
    await connection.query("BEGIN");
    const result = await work(connection);
    await connection.query("COMMIT");
    return result;
  } catch (error) {
    failed = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // A connection that failed within a transaction is closed, which rolls back.
    connection.release(failed);
  }
};
