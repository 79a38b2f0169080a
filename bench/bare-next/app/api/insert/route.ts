import { randomUUID } from "node:crypto";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** The floor of a write: parse JSON, one durable insert, answer. */
export const POST = async (request: Request): Promise<Response> => {
  const body = await request.json();
  const id = randomUUID();
  await pool.query({
    name: "floor-insert",
    text: "INSERT INTO bench_floor (id, data) VALUES ($1, $2)",
    values: [id, JSON.stringify(body)],
  });
  return Response.json({ id });
};
