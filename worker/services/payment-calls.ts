import type pg from "pg";
import { statement } from "@/server/db";
import { inTransaction } from "@/server/in-transaction";

/** What one call does to the books; false: it cannot be done. */
export type CallWork = (on: pg.PoolClient) => Promise<boolean>;
type Outcome = "DONE" | "DECLINED";

const countTry = statement<{ attempts: number }>(
  "card-try",
  `INSERT INTO sim_payment_calls AS c (key, payment_key, call, amount, attempts) VALUES ($1, $2, $3, $4, 1)
  ON CONFLICT (key) DO UPDATE SET attempts = c.attempts + 1 RETURNING attempts`,
);

// Locked, so that a repeat at the same time waits and finds the outcome.
const lockCall = statement<{ outcome: Outcome | null }>(
  "card-lock",
  "SELECT outcome FROM sim_payment_calls WHERE key = $1 FOR UPDATE",
);

const keepOutcome = statement("card-outcome", "UPDATE sim_payment_calls SET outcome = $2, answered_at = now() WHERE key = $1");

type Entry = { key: string; payment: string; call: "AUTHORISE" | "CAPTURE" | "VOID" | "REFUND"; amount: number | null };

/** Notes that a call was asked, whatever becomes of it. @returns how often it was by now */
export const noteTry = async ({ key, payment, call, amount }: Entry): Promise<number> =>
  (await countTry([key, payment, call, amount]))[0]?.attempts ?? 1;

/** Does the work of a noted call once for all; every repeat gets the first outcome. */
export const doOnce = (key: string, work: CallWork): Promise<Outcome> =>
  inTransaction(async (on) => {
    const [call] = await lockCall([key], on);
    if (call?.outcome) return call.outcome;
    const outcome = (await work(on)) ? "DONE" : "DECLINED";
    await keepOutcome([key, outcome], on);
    return outcome;
  });
