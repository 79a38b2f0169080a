import { auditArguments } from "./audit";
import { actorOf, type Caller } from "./caller";
import { statement } from "./db";

const end = statement<{ id: string }>(
  "end-session",
  `WITH ended AS (UPDATE sessions SET ended_at = now() WHERE id = $1 AND user_id = $2 AND ended_at IS NULL RETURNING id)
  SELECT id, append_audit($3, $4, $5) FROM ended`,
);

/** Ends a session of the caller's own at once, on every machine. @returns false when there is no such open session */
export const endSession = async (caller: Caller, sessionId: string): Promise<boolean> => {
  const event = auditArguments({
    type: "session.ended",
    chain: { userId: caller.id },
    ...actorOf(caller),
    data: { by: "owner" },
  });
  return (await end([sessionId, caller.id, ...event])).length > 0;
};
