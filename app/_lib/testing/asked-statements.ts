import { pool } from "@/server/db";

/** The names of the statements sent to the pool while `work` runs, in order. */
export const askedStatements = async (work: () => Promise<unknown>): Promise<string[]> => {
  const asked: string[] = [];
  const sent = pool().query.bind(pool()) as (...given: unknown[]) => unknown;
  const spied = Object.assign(pool(), {
    query: (...values: unknown[]) => {
      asked.push((values[0] as { name?: string }).name ?? "");
      return sent(...values);
    },
  });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(spied, "query");
  }
  return asked;
};
