import { useTranslations } from "next-intl";
import type { BulkFormProps } from "../tasks/bulk/decide/bulk-form-props";
import { BulkOutcomes } from "../tasks/bulk/decide/bulk-outcomes";
import { OrderOutcomeForm } from "./order-outcome-form";
import { orderAnswers } from "./order-tasks";

/** What is decided about several orders at once: what each of their tasks offers. */
export const OrderBulkForm = ({ tasks, onReady }: BulkFormProps) => {
  const t = useTranslations("order");
  const type = tasks[0]?.type ?? "";
  const offered = (outcome: string) => tasks.every(({ outcomes }) => outcomes === null || outcomes.includes(outcome));
  return (
    <BulkOutcomes
      onReady={onReady}
      forms={orderAnswers(type).map((answer) => ({
        outcome: answer.outcome,
        label: t(`outcome.${answer.outcome}`),
        danger: answer.danger === true,
        ...(offered(answer.outcome) ? {} : { whyNot: t("decision.whyNot") }),
        form: (form) => <OrderOutcomeForm {...form} task={{ type, facts: {} }} answer={answer} />,
      }))}
    />
  );
};
