import type pg from "pg";

/** Runs SQL, and looks at what it did, in a transaction that comes to nothing. @returns what was seen */
export const suppose = async <Result>(
  owner: pg.Pool,
  sql: string,
  look: (on: pg.PoolClient) => Promise<Result>,
): Promise<Result> => {
  const connection = await owner.connect();
  try {
    await connection.query(`BEGIN; ${sql}`);
    return await look(connection);
  } finally {
    await connection.query("ROLLBACK");
    connection.release();
  }
};
