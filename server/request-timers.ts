import type { CaseState } from "@/domain/case-state";
import { queries } from "@/domain/contracts";
import { requestStateSchema } from "@/domain/requests/request";
import { clockEffects } from "@/domain/schedule";
import { shared } from "./shared-call";
import { withDeadline } from "./temporal";

type Timers = CaseState["timers"];

const ask = async (workflowId: string, deadline: number): Promise<Timers> => {
  const answer = await withDeadline(deadline, (client) =>
    client.workflow.getHandle(workflowId).query<unknown>(queries.requestState),
  );
  return requestStateSchema.parse(answer).timers;
};

/** What is known of a request's clocks without its workflow: when it ends. @param dueAt ISO 8601 UTC; null when none is open */
export const knownTimers = (dueAt: string | null): Timers =>
  dueAt === null ? [] : [{ name: "requestExpiry", at: dueAt, then: clockEffects.requestExpiry }];

/**
 * The clocks of an open information request, which run in a workflow of its own: as that one says now, else as far as they are known.
 * @param limits milliseconds an answer is shared for, and the longest wait for one
 */
export const requestTimers = (
  workflowId: string,
  dueAt: string | null,
  { sharedFor, deadline }: { sharedFor: number; deadline: number },
): Promise<Timers> => shared(workflowId, sharedFor, () => ask(workflowId, deadline)).catch(() => knownTimers(dueAt));
