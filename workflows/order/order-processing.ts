import { CancellationScope } from "@temporalio/workflow";
import type { CaseInput } from "../../domain/contracts";
import { accept, approve, check } from "./accept-order";
import { awaitShipped } from "./await-shipped";
import { completeOrder, endOrder } from "./finish-order";
import { fulfil } from "./fulfil";
import { type Assessed, type OpenOrder, openOrder } from "./open-order";
import { endingOf } from "./order-ending";
import { undoOrder } from "./undo-order";

/** May this order go ahead? Throws OrderEnding, Withdrawn */
const decide = async (order: OpenOrder): Promise<Assessed> => {
  await accept(order);
  const assessed = await check(order);
  await approve(order, assessed);
  return assessed;
};

/** Ends an order before its last line. Throws what is no ending. @returns false when its goods have left and it goes on after all */
const endEarly = (order: OpenOrder, error: unknown): Promise<boolean> =>
  CancellationScope.nonCancellable(async () => {
    const ending = endingOf(error, order.messages.cancel());
    if (!ending) throw error;
    if (!(await undoOrder(order, ending))) return false;
    await endOrder(order, ending);
    return true;
  });

/** From where it stands to its shipping. Throws OrderEnding, Withdrawn */
const goOn = async (order: OpenOrder, decided: { assessed?: Assessed }): Promise<void> => {
  decided.assessed ??= await decide(order);
  await fulfil(order);
  await awaitShipped(order, decided.assessed);
  await CancellationScope.nonCancellable(() => completeOrder(order));
};

/** An order from its placing to its shipping: a saga that goes forward step by step, or back. Knows the case by its id. */
export const orderProcessing = async (input: CaseInput): Promise<{ stage: string }> => {
  const order = openOrder(input);
  const decided: { assessed?: Assessed } = {};
  for (let ended = false; !ended; ) {
    try {
      // Goods that have left are seen to their end, also when the engine was told to cancel the workflow.
      await (order.goodsLeft ? CancellationScope.nonCancellable(() => goOn(order, decided)) : goOn(order, decided));
      ended = true;
    } catch (error) {
      ended = await endEarly(order, error);
    }
  }
  return { stage: order.progress.state.stage };
};
