import type { FaultKind, FaultPort } from "@/domain/demo/ledgers";
import { statement } from "@/server/db";

/** One call to an outside system; `about` is what a switch may name: the case, products, the card, the place. */
export type FaultCall = { port: FaultPort; call: string; about: readonly string[] };

// The row is locked before it is counted down, so that of calls at the same time each uses up one.
const take = statement<{ fault: FaultKind }>(
  "fault-take",
  `WITH chosen AS (
    SELECT id, fault FROM sim_faults
    WHERE port = $1 AND call = $2 AND (match IS NULL OR lower(match) = ANY ($3::text[])) AND (times_left IS NULL OR times_left > 0)
    ORDER BY created_at, id LIMIT 1 FOR UPDATE
  ), used AS (
    UPDATE sim_faults f SET times_left = f.times_left - 1 FROM chosen WHERE f.id = chosen.id AND f.times_left IS NOT NULL
  )
  SELECT fault FROM chosen`,
);

/** The switch that acts on this call, the oldest first, and uses it up once. */
export const takeFault = async ({ port, call, about }: FaultCall): Promise<FaultKind | undefined> =>
  (await take([port, call, about.map((word) => word.toLowerCase())]))[0]?.fault;
