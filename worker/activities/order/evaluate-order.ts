import type { OrderCheck, OrderInputs } from "@/domain/order/check";
import { orderRuleResultSchema, orderRuleSet } from "@/domain/order/rule-set";
import { decisionTables } from "../evaluate-tables";

const evaluate = decisionTables(orderRuleSet);

/** Evaluates the order's versioned decision tables. */
export const evaluateOrder = async (inputs: OrderInputs): Promise<Omit<OrderCheck, "past">> => {
  const { result, trace } = await evaluate(inputs);
  const { id, version } = orderRuleSet;
  return { ...orderRuleResultSchema.parse(result), inputs, ruleSet: { id, version }, trace };
};
