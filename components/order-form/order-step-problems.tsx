import { ErrorSummary } from "../ui/error-summary";
import { useOrder } from "./order-context";
import { orderControlId } from "./order-field";
import { fieldsOf, type OrderStepName } from "./order-steps";
import { useOrderProblem } from "./use-order-problem";

/** What is not right yet on this page, each a link to its field. */
export const OrderStepProblems = ({ step }: { step: OrderStepName }) => {
  const { problems, values } = useOrder();
  const problemText = useOrderProblem();
  return (
    <ErrorSummary
      errors={fieldsOf(step, values).flatMap((field) => {
        const problem = problems[field];
        return problem ? [{ id: orderControlId(field), text: problemText(field, problem) }] : [];
      })}
    />
  );
};
