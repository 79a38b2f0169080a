import { SystemDeclined, SystemUnavailable } from "./outside-system";

/**
 * What an error of a call says of the system, for its circuit breaker: true, it is away or did not answer in time; false, it works and says
 * no; undefined, nothing, as when the case was stopped and the call with it.
 */
export const isOutage = (error: unknown): boolean | undefined => {
  if (error instanceof SystemUnavailable) return true;
  if (error instanceof SystemDeclined) return false;
  return error instanceof Error && error.name === "TimeoutError" ? true : undefined;
};
