import type { FaultWorld } from "./fault-world";

/** Locks the decision's row: its signal is sent, and marking it as sent has to wait until `release`. */
export const holdDecision = async (world: FaultWorld, decisionId: string): Promise<{ release: () => Promise<void> }> => {
  const connection = await world.owner.connect();
  await connection.query("BEGIN");
  await connection.query("SELECT FROM decisions WHERE id = $1 FOR UPDATE", [decisionId]);
  return {
    release: async () => {
      await connection.query("ROLLBACK");
      connection.release();
    },
  };
};

/** Names of the workers whose relays wait at this moment to mark a row as sent, one entry per row. */
export const marksWaiting = async (world: FaultWorld): Promise<string[]> => {
  const waiting = await world.rows<{ name: string }>(
    `SELECT application_name AS name FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
      AND query LIKE '%UPDATE outbox SET sent_at = now()%'`,
  );
  return waiting.map(({ name }) => name);
};
