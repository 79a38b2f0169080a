import pg from "pg";
import { people } from "@/prisma/people";
import { fillTasks } from "./fill-tasks";

const { olivia, oscar, uma, nora, nils, max } = people;

/** Who entered the cases of the bench, and who holds and decided their tasks. */
export const makers = { creator: max.id, deciders: [olivia, oscar, uma, nora, nils].map(({ id }) => id) };

/** Sees to it that there is a list to look at, where this part of the measure runs alone. */
export const someTasks = async (): Promise<void> => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  const { rowCount } = await owner.query("SELECT FROM tasks LIMIT 1");
  if (rowCount === 0) await fillTasks(owner, 0, 10_000, makers);
  await owner.end();
};
