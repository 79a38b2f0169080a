import pg from "pg";
import { getEnv } from "./env";

/** Whether PostgreSQL answers within so many milliseconds, on a connection of its own: a used-up pool is another trouble. */
export const isDatabaseUp = async (ms = 1_000): Promise<boolean> => {
  const client = new pg.Client({ connectionString: getEnv().DATABASE_URL, connectionTimeoutMillis: ms, query_timeout: ms });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};
