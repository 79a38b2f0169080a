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

/** How many relays' connections wait at this moment to mark a row as sent. */
export const marksWaiting = (world: FaultWorld): Promise<number> =>
  world.count(
    `pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%UPDATE outbox SET sent_at = now()%'`,
  );

/** Lets a decision leave that was held back by its next try being far away. */
export const letGo = async (world: FaultWorld, decisionId: string): Promise<void> => {
  await world.owner.query("UPDATE outbox SET next_attempt_at = now() WHERE decision_id = $1", [decisionId]);
};
