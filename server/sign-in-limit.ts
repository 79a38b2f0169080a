import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/domain/errors";
import { pool } from "./db";

/** Attempts that are free, then seconds to wait, doubled with each further attempt, up to `longest`. Failures count for a day. */
const rules = {
  account: { free: 10, longest: 900 },
  // Many people may share one address.
  address: { free: 100, longest: 300 },
} as const;

const table = { tableName: "rate_limits", tableCreated: true, storeType: "pool" };
const limiters = (storeClient: ReturnType<typeof pool>) => {
  return {
    storeClient,
    attempts: new RateLimiterPostgres({ ...table, storeClient, keyPrefix: "attempts", points: 1_000_000, duration: 86_400 }),
    gate: new RateLimiterPostgres({ ...table, storeClient, keyPrefix: "gate", points: 1, duration: 1 }),
  };
};

let cached: ReturnType<typeof limiters> | undefined;
const store = () => {
  if (cached?.storeClient !== pool()) cached = limiters(pool());
  return cached;
};

/** Seconds between two attempts after so many of them. */
export const delaySeconds = (attempts: number, { free, longest }: { free: number; longest: number }): number =>
  attempts <= free ? 0 : Math.min(longest, 2 ** Math.min(attempts - free, 20));

const pass = async (kind: keyof typeof rules, key: string): Promise<void> => {
  const { consumedPoints } = await store().attempts.penalty(key);
  const customDuration = delaySeconds(consumedPoints, rules[kind]);
  if (customDuration === 0) return;
  await store()
    .gate.consume(key, 1, { customDuration })
    .catch((refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      throw new AppError("TOO_MANY_REQUESTS", "Too many attempts to sign in; wait a moment.", {
        retryAfter,
        params: { retryAfter },
      });
    });
};

const keyOf = (kind: string, value: string): string => `${kind}:${createHash("sha256").update(value).digest("hex")}`;

/**
 * Counts an attempt against the account and the network address before the password is looked at, so that attempts made at the same
 * time count as well. Throws AppError TOO_MANY_REQUESTS with the seconds to wait.
 */
export const limitSignIn = async (email: string, ip: string | undefined) => {
  const account = keyOf("account", email);
  const address = keyOf("address", ip ?? "unknown");
  await pass("address", address);
  await pass("account", account);
  return {
    /** Forgets the failures of the account and takes this attempt off the address. */
    succeeded: async (): Promise<void> => {
      const { attempts, gate } = store();
      await Promise.all([attempts.delete(account), gate.delete(account), attempts.reward(address)]);
    },
  };
};
