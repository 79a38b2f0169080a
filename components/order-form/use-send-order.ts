import { useRef } from "react";
import { ApiProblem } from "../api-problem";
import type { CheckedForm } from "../hooks/use-checked-form";
import { useStartCase } from "../hooks/use-start-case";
import { type Catalogue, chosenLines, currencyOf } from "./catalogue";
import { serverProblems } from "./check-order";
import type { OrderMode, OrderValues } from "./order-values";
import { toOrder } from "./to-order";

type Options = {
  mode: OrderMode;
  form: CheckedForm<OrderValues>;
  catalogue: Catalogue;
  onCreated: (caseId: string) => void;
  /** The server finds these fields wrong. */
  onRefused: (fields: readonly string[]) => void;
};

/** Places the order, once however often the button is pressed; what the server complains of is shown at its field. */
export const useSendOrder = ({ mode, form, catalogue, onCreated, onRefused }: Options) => {
  const start = useStartCase("order");
  const sent = useRef(false);
  const send = (): void => {
    if (sent.current) return;
    sent.current = true;
    const order = toOrder(form.values, mode, currencyOf(chosenLines(form.values, catalogue)));
    start.mutate(order, {
      onError: (error) => {
        sent.current = false;
        if (!(error instanceof ApiProblem)) return;
        const problems = serverProblems(error.errors, order.lines);
        form.showProblems(problems);
        onRefused(Object.keys(problems));
      },
      onSuccess: ({ id }) => onCreated(id),
    });
  };
  return { start, send };
};
