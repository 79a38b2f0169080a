import pg from "pg";

/** Hears of every row of the floor as it is committed; `of` resolves with the instant (performance.now). */
export const listenToRows = async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const waiting = new Map<string, (at: number) => void>();
  client.on("notification", ({ payload }) => waiting.get(payload ?? "")?.(performance.now()));
  await client.query("LISTEN bench_floor");
  return {
    of: (id: string) => new Promise<number>((heard) => waiting.set(id, heard)),
    close: () => client.end(),
  };
};
