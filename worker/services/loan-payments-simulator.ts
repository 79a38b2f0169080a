import { randomUUID } from "node:crypto";
import { statement } from "@/server/db";
import { type LoanPayments, PaymentRefused, PaymentsUnavailable, type Payout } from "./loan-payments";
import { steeringTags } from "./steering-tags";

/** How often an order for a payee tagged `+paydown` meets a closed door. */
const triesWhileDown = 3;

type Entry = { attempts: number; outcome: "PAID" | "REFUSED" | null; reference: string | null; date: string | null };
const entryColumns = `attempts, outcome, reference, to_char(paid_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS date`;

const countTry = statement<Entry>(
  "payments-try",
  `INSERT INTO sim_payouts AS s (idempotency_key, payee, amount, currency, attempts) VALUES ($1, $2, $3, $4, 1)
  ON CONFLICT (idempotency_key) DO UPDATE SET attempts = s.attempts + 1 RETURNING ${entryColumns}`,
);

/** One row per key, and its outcome is written once: what was paid is not paid again. */
const settle = statement(
  "payments-settle",
  `UPDATE sim_payouts SET outcome = $2, reference = $3, paid_at = CASE WHEN $2 = 'PAID' THEN now() END
  WHERE idempotency_key = $1 AND outcome IS NULL`,
);

const readEntry = statement<Entry>("payments-find", `SELECT ${entryColumns} FROM sim_payouts WHERE idempotency_key = $1`);

const payoutOf = (entry: Entry | undefined): Payout | undefined => {
  if (entry?.outcome === "REFUSED") return { status: "REFUSED" };
  if (entry?.outcome !== "PAID") return undefined;
  return { status: "PAID", reference: entry.reference ?? "", date: entry.date ?? "" };
};

/** Never answers; gives up when the caller does. */
const silence = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });

/** An order whose key ends in a number is one more try after a refusal. */
const isRefused = (tags: string[], key: string): boolean =>
  tags.includes("payrefused") || (tags.includes("payrefusedonce") && !/:\d+$/.test(key));

const carryOut = async (idempotencyKey: string, tags: string[]): Promise<Payout> => {
  const refused = isRefused(tags, idempotencyKey);
  await settle([idempotencyKey, refused ? "REFUSED" : "PAID", refused ? null : `SIM-${randomUUID()}`]);
  const payout = payoutOf((await readEntry([idempotencyKey]))[0]);
  if (!payout) throw new Error("the ledger lost an order");
  return payout;
};

/**
 * A payment service for offline use with a ledger of its own; tags in the payee's address steer it. `+paylate` pays and does not answer
 * the first time, `+paydown` is away for three tries, `+payrefused` declines always, `+payrefusedonce` the first order only.
 */
export const loanPaymentsSimulator: LoanPayments = {
  payOut: async ({ idempotencyKey, payee, amount, currency }, signal) => {
    const [entry] = await countTry([idempotencyKey, payee.email, amount, currency]);
    const attempts = entry?.attempts ?? 1;
    const tags = steeringTags(payee.email);
    if (tags.includes("paydown") && attempts <= triesWhileDown)
      throw new PaymentsUnavailable("the payment service does not answer");
    const payout = await carryOut(idempotencyKey, tags);
    if (tags.includes("paylate") && attempts === 1) return silence(signal);
    if (payout.status === "REFUSED") throw new PaymentRefused("the payment service declines");
    return payout;
  },
  find: async (idempotencyKey) => payoutOf((await readEntry([idempotencyKey]))[0]),
};
