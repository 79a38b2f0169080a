import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "@/domain/errors";
import { pool } from "../db";

/**
 * How often answers to one request may be changed in all. Each change is told to the request's workflow, whose history may not grow without
 * end, and put on the trail. Counted for longer than any request is open.
 */
export const answersPerRequest = 300;
const countedFor = 90 * 86_400;

const limiter = () =>
  new RateLimiterPostgres({
    tableName: "rate_limits",
    tableCreated: true,
    storeType: "pool",
    storeClient: pool(),
    keyPrefix: "answers",
    points: answersPerRequest,
    duration: countedFor,
  });

/** Counts an answer about to be written. Throws AppError TOO_MANY_REQUESTS. */
export const limitAnswers = async (requestId: string): Promise<void> => {
  await limiter()
    .consume(requestId)
    .catch((refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      throw new AppError("TOO_MANY_REQUESTS", `Answers to a request can be changed ${answersPerRequest} times.`, {
        retryAfter,
        params: { retryAfter },
      });
    });
};
