import { pool } from "@/server/db";

/** One durable row, told to whoever listens: the least that a task in an inbox can be. */
export const insertRow = async (id: string): Promise<void> => {
  const text = `WITH inserted AS (INSERT INTO bench_floor (id, data) VALUES ($1, '{}') ON CONFLICT DO NOTHING RETURNING id)
    SELECT pg_notify('bench_floor', id::text) FROM inserted`;
  await pool().query({ name: "bench-insert-row", text, values: [id] });
};
