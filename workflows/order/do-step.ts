import { type FailableOrderStep, failableOrderSteps } from "../../domain/order/saga";
import { failureCode, isFailure } from "../shared/failure";
import { unlessWithdrawn } from "../shared/withdrawal";
import { askAboutStep } from "./ask-operations";
import type { OpenOrder } from "./open-order";
import { OrderEnding } from "./order-ending";
import { whenSystemRests } from "./when-system-rests";

/** Failures that are an answer: asking again would not change it, and the customer is told. */
const finalAnswers: readonly string[] = ["OUT_OF_STOCK", "PAYMENT_DECLINED", "ADDRESS_REFUSED"];

type Step = { run: () => Promise<void>; undo: () => Promise<void> };

/** What becomes of a step that has failed for good. Throws OrderEnding, Withdrawn when it is not to be tried again. */
const settle = async (order: OpenOrder, step: FailableOrderStep, error: string): Promise<void> => {
  // Goods that have left cannot be taken back by ending the order: a person has to look.
  if (finalAnswers.includes(error) && !order.goodsLeft)
    throw new OrderEnding("rejected", { reason: error, reasons: [error], error });
  await askAboutStep(order, step, error);
};

/**
 * Does a step of the saga once, its undo registered before. What fails in passing is tried again by its policy, a system that rests is waited
 * for, a final answer ends the order, anything else is put before operations. Throws OrderEnding, Withdrawn
 */
export const doStep = async (order: OpenOrder, step: FailableOrderStep, { run, undo }: Step): Promise<void> => {
  const { messages, progress, saga } = order;
  const { stage } = failableOrderSteps[step];
  let again: { reason?: string } = {};
  while (!saga.isDone(step)) {
    saga.begin(step, undo);
    await progress.enter(stage, { ...again, timers: [] });
    try {
      await unlessWithdrawn(messages, () => whenSystemRests(order, run));
      saga.done(step);
    } catch (error) {
      if (!isFailure(error)) throw error;
      saga.failed(step, failureCode(error));
      await settle(order, step, failureCode(error));
      again = { reason: "RETRIED" };
    }
  }
};
