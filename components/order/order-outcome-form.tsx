import { useTranslations } from "next-intl";
import type { z } from "zod";
import { orderDecisions } from "@/domain/order/decision";
import type { Task } from "@/domain/task";
import { keptValues } from "../tasks/kept-values";
import type { OutcomeFormProps } from "../tasks/outcome-form-props";
import { submitByKey } from "../tasks/use-submit-key";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { OrderControl } from "./order-control";
import { orderFactsOf } from "./order-facts";
import { isOrderTask, type OrderAnswer, type OrderField } from "./order-tasks";
import { useOrderForm } from "./use-order-form";

type Data = Record<string, unknown>;
type Option = { shape: { outcome: { value: string }; data: z.ZodType } };

/** The schema of the data of one answer. */
const schemaOf = (taskType: string, outcome: string): z.ZodType<Data, Data> => {
  const schema = isOrderTask(taskType) ? orderDecisions[taskType] : undefined;
  const options: readonly Option[] = !schema ? [] : "options" in schema ? schema.options : [schema];
  const found = options.find(({ shape }) => shape.outcome.value === outcome);
  if (!found) throw new Error(`${taskType} knows no ${outcome}`);
  return found.shape.data as z.ZodType<Data, Data>;
};

/** What a field begins with, where that is not nothing. */
const starts: Partial<Record<OrderField, (facts: ReturnType<typeof orderFactsOf>) => Data>> = {
  reasonCodes: () => ({ reasonCodes: [] }),
  address: (facts) => ({ shippingAddress: facts?.order.shippingAddress ?? {} }),
};

type Props = Omit<OutcomeFormProps<Data>, "task"> & { task: Pick<Task, "type" | "facts">; answer: OrderAnswer };

/** The fields of one answer to an order's task. */
export const OrderOutcomeForm = ({ task, decision, answer: { outcome, fields }, kept, onChange, onReady }: Props) => {
  const t = useTranslations("order.decision");
  const facts = orderFactsOf(task.facts);
  const { form, textOf, summary } = useOrderForm<Data>({
    schema: schemaOf(task.type, outcome),
    start: { ...Object.assign({}, ...fields.map((field) => starts[field]?.(facts))), ...keptValues(kept) },
    fieldErrors: decision.fieldErrors,
    onChange,
  });
  const idOf = (name: string) => `${outcome}-${name.replaceAll(".", "-")}`;
  return (
    <form noValidate onKeyDown={submitByKey} onSubmit={form.handleSubmit(onReady)} className="flex flex-col gap-4">
      {form.formState.isSubmitted && <ErrorSummary errors={summary.map(({ name, text }) => ({ id: idOf(name), text }))} />}
      {fields.map((field) => (
        <OrderControl key={field} field={field} idOf={idOf} register={form.register} textOf={textOf} />
      ))}
      <Button type="submit" variant="primary" busy={decision.busy}>
        {t("review")}
      </Button>
    </form>
  );
};
