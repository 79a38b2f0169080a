import {
  isGrpcServiceError,
  NamespaceNotFoundError,
  ServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from "@temporalio/client";

/**
 * What a failed delivery means: `away` nobody can be reached; `slow` no answer in time; `gone` the workflow does not exist or has ended;
 * `invalid` this message can never be taken; `there` it has arrived before; `unknown` anything else.
 */
export type DeliveryProblem = "away" | "slow" | "gone" | "invalid" | "there" | "unknown";

// gRPC status codes, https://grpc.io/docs/guides/status-codes/
const problemByStatus: Record<number, DeliveryProblem> = {
  1: "slow",
  3: "invalid",
  4: "slow",
  7: "away",
  8: "slow",
  14: "away",
  16: "away",
};

const statusOf = (error: unknown): number | undefined => (isGrpcServiceError(error) ? error.code : undefined);

// The engine says this with the status of a passing overload, inside an error of the client's own.
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error &&
  (/larger than max|message too large|exceeds (size )?limit/i.test(error.message) || isTooLarge(error.cause));

/** Tells the classes of failure apart, looking through the client's wrapping. */
export const deliveryProblem = (error: unknown): DeliveryProblem => {
  if (error instanceof WorkflowExecutionAlreadyStartedError) return "there";
  if (error instanceof WorkflowNotFoundError) return "gone";
  // Not registered yet, or a wrong name: no reason to give up on anybody's decision.
  if (error instanceof NamespaceNotFoundError) return "away";
  if (isTooLarge(error)) return "invalid";
  const status = statusOf(error) ?? (error instanceof ServiceError ? statusOf(error.cause) : undefined);
  return (status === undefined ? undefined : problemByStatus[status]) ?? "unknown";
};
