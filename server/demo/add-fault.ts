import type { ActiveFault, Fault } from "@/domain/demo/ledgers";
import { statement } from "../db";
import { requireDemo } from "../demo";
import { activeFaultColumns } from "./fault-sql";

const insert = statement<ActiveFault>(
  "demo-add-fault",
  `INSERT INTO sim_faults (id, port, call, match, fault, times_left) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)
  RETURNING ${activeFaultColumns}`,
);

/** Makes calls of an outside system fail from now on, in all processes. Throws AppError NOT_FOUND outside demo mode. */
export const addFault = async ({ port, call, match, fault, times }: Fault): Promise<ActiveFault> => {
  requireDemo();
  const [added] = await insert([port, call, match ?? null, fault, times ?? null]);
  if (!added) throw new Error("the switch was not stored");
  return added;
};
