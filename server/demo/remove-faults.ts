import { z } from "zod";
import { statement } from "../db";
import { requireDemo } from "../demo";

export const removeFaultsSchema = z.object({ id: z.uuid().optional() });

const remove = statement("demo-remove-faults", "DELETE FROM sim_faults WHERE $1::uuid IS NULL OR id = $1");

/** Takes all switches back, or the one. Throws AppError NOT_FOUND outside demo mode. */
export const removeFaults = async ({ id }: z.output<typeof removeFaultsSchema>): Promise<void> => {
  requireDemo();
  await remove([id ?? null]);
};
