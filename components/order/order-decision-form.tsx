import { useTranslations } from "next-intl";
import { ConfirmDialog } from "../tasks/confirm-dialog";
import type { DecisionFormProps } from "../tasks/decision-form-props";
import { type LastLookProps, type OutcomeForm, OutcomeForms } from "../tasks/outcome-forms";
import { OrderOutcomeForm } from "./order-outcome-form";
import { orderAnswers, taskName } from "./order-tasks";
import { useOrderBranches } from "./use-order-branches";
import { useOrderSentence } from "./use-order-sentence";

/** What is decided about an order, whatever the task: its answers, the fields of each, and a last look before one is recorded. */
export const OrderDecisionForm = (props: DecisionFormProps) => {
  const { task } = props;
  const t = useTranslations("order");
  const sentenceOf = useOrderSentence(task);
  const branchesOf = useOrderBranches(task);
  const answers = orderAnswers(task.type);
  const mayChoose = (name: string) => task.outcomes === null || task.outcomes.includes(name);
  const labelOf = (outcome: string): string => {
    const own = `outcomeOf.${taskName(task.type)}.${outcome}`;
    return t.has(own) ? t(own) : t(`outcome.${outcome}`);
  };
  const forms = answers.map(
    (answer): OutcomeForm => ({
      outcome: answer.outcome,
      label: labelOf(answer.outcome),
      ...(mayChoose(answer.outcome) ? {} : { whyNot: t("decision.whyNot") }),
      form: (form) => <OrderOutcomeForm {...form} answer={answer} />,
    }),
  );
  const lastLook = ({ made, ...rest }: LastLookProps) => (
    <ConfirmDialog
      {...sentenceOf(made)}
      branches={branchesOf(made.outcome)}
      danger={answers.find(({ outcome }) => outcome === made.outcome)?.danger === true}
      {...rest}
    />
  );
  return <OutcomeForms {...props} forms={forms} hint={t("decision.choose")} lastLook={lastLook} />;
};
