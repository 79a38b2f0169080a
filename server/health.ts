import { pool } from "./db";
import { isTemporalUp } from "./temporal";

const deadlineMs = 1_500;

const withinDeadline = (work: Promise<unknown>): Promise<boolean> => {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, deadlineMs, false).unref());
  return Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    late,
  ]);
};

export type Readiness = { ready: boolean; parts: { database: boolean; temporal: boolean } };

/** Asks the parts we need, each with a short deadline. Without Temporal people still work, but the process is not whole. */
export const checkReadiness = async (): Promise<Readiness> => {
  const [database, temporal] = await Promise.all([withinDeadline(pool().query("SELECT 1")), isTemporalUp(deadlineMs)]);
  return { ready: database && temporal, parts: { database, temporal } };
};
