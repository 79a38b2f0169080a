import { useTranslations } from "next-intl";
import { ConfirmDialog } from "../tasks/confirm-dialog";
import type { DecisionFormProps } from "../tasks/decision-form-props";
import { type LastLookProps, type OutcomeForm, OutcomeForms } from "../tasks/outcome-forms";
import { GeneralOutcomeForm } from "./general-outcome-form";
import { useWritten } from "./use-written";

/** What is decided by the form that a task brought with it. */
export const GeneralDecisionForm = (props: DecisionFormProps) => {
  const { task } = props;
  const { form: description } = task;
  const t = useTranslations("general");
  const tDecide = useTranslations("tasks.decide");
  const written = useWritten();
  if (!description) return <p className="text-muted">{tDecide("noForm")}</p>;
  const forms = description.outcomes.map(
    (outcome): OutcomeForm => ({
      outcome: outcome.outcome,
      label: written(outcome.label),
      ...(task.outcomes === null || task.outcomes.includes(outcome.outcome) ? {} : { whyNot: t("notOffered") }),
      form: (form) => <GeneralOutcomeForm {...form} description={description} outcome={outcome} />,
    }),
  );
  const lastLook = ({ made, ...rest }: LastLookProps) => {
    const outcome = description.outcomes.find((offered) => offered.outcome === made.outcome);
    const label = outcome ? written(outcome.label) : made.outcome;
    return (
      <ConfirmDialog
        title={label}
        sentence={t("confirm", { outcome: label, title: task.title })}
        branches={[]}
        danger={outcome?.tone === "bad"}
        {...rest}
      />
    );
  };
  return <OutcomeForms {...props} forms={forms} hint={t("chooseFirst")} lastLook={lastLook} />;
};
