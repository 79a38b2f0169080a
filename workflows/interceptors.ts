import type { WorkflowInterceptorsFactory } from "@temporalio/workflow";
import { oneAfterAnother } from "./shared/one-after-another";

/**
 * Local activities of one workflow run one after the other, also where parts of its story go on side by side. Two at the same time may be
 * answered in one order, and told again in another when a new worker replays the history: what follows them would then come in another order
 * too, and the workflow would stand still for good.
 */
export const interceptors: WorkflowInterceptorsFactory = () => {
  const inTurn = oneAfterAnother();
  return { outbound: [{ scheduleLocalActivity: (input, next) => inTurn(() => next(input)) }] };
};
