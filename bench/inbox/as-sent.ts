import type pg from "pg";
import { pool } from "@/server/db";

export type Sent = { name: string; text: string; values: unknown[] };

/** What `work` sends to the database, in order, while nobody else uses the pool. */
export const asSent = async (work: () => Promise<unknown>): Promise<Sent[]> => {
  const target = pool();
  const sent: Sent[] = [];
  const query = target.query.bind(target) as (...given: unknown[]) => unknown;
  Object.assign(target, {
    query: (...given: unknown[]) => {
      sent.push(given[0] as Sent);
      return query(...given);
    },
  });
  await work();
  Reflect.deleteProperty(target, "query");
  return sent;
};

/** Sends the same as bare prepared statements on a connection of its own. */
export const sendBare = async (client: pg.Client, sent: readonly Sent[]): Promise<void> => {
  for (const { name, text, values } of sent) await client.query({ name: `bare-${name}`, text, values });
};
