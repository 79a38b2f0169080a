import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/domain/errors";
import { pool } from "../db";

/** Messages one person may write in one case within an hour. */
export const messagesPerHour = 20;

const limiter = () =>
  new RateLimiterPostgres({
    tableName: "rate_limits",
    tableCreated: true,
    storeType: "pool",
    storeClient: pool(),
    keyPrefix: "messages",
    points: messagesPerHour,
    duration: 3_600,
  });

/** Counts a message about to be written. Throws AppError TOO_MANY_REQUESTS with the seconds to wait. */
export const limitMessages = async (userId: string, caseId: string): Promise<void> => {
  await limiter()
    .consume(`${userId}:${caseId}`)
    .catch((refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      throw new AppError("TOO_MANY_REQUESTS", `At most ${messagesPerHour} messages an hour; wait a moment.`, {
        retryAfter,
        params: { retryAfter },
      });
    });
};
