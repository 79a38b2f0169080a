import { useTranslations } from "next-intl";
import { ConfirmDialog } from "../tasks/confirm-dialog";
import type { DecisionFormProps } from "../tasks/decision-form-props";
import type { OutcomeFormProps } from "../tasks/outcome-form-props";
import { type LastLookProps, OutcomeForms } from "../tasks/outcome-forms";
import { OperationsForm } from "./operations-form";
import { operationsAnswers } from "./operations-tasks";
import { RejectForm } from "./reject-form";
import { useGivenData } from "./use-given-data";
import { useOperationsBranches } from "./use-operations-branches";

/** What operations do about a step that failed, or about a review that nobody can decide. */
export const OperationsDecisionForm = (props: DecisionFormProps) => {
  const { task } = props;
  const t = useTranslations("loan.operations");
  const givenData = useGivenData();
  const branchesOf = useOperationsBranches(task);
  const mayChoose = (name: string) => task.outcomes === null || task.outcomes.includes(name);
  const forms = operationsAnswers(task.type).map((answer) => ({
    outcome: answer.outcome,
    label: t(`outcome.${answer.outcome}`),
    ...(mayChoose(answer.outcome) ? {} : { whyNot: t("whyNot") }),
    form: (form: OutcomeFormProps<Record<string, unknown>>) =>
      answer.outcome === "REJECTED" ? <RejectForm {...form} /> : <OperationsForm {...form} answer={answer} />,
  }));
  const lastLook = ({ made, ...rest }: LastLookProps) => (
    <ConfirmDialog
      title={t("title")}
      sentence={t(`sentence.${made.outcome}`, { name: task.caseTitle, given: givenData(made.data).join(", ") })}
      branches={branchesOf(made.outcome)}
      danger={made.outcome === "REJECTED" || made.outcome === "CANCELLED"}
      {...rest}
    />
  );
  return <OutcomeForms {...props} forms={forms} lastLook={lastLook} />;
};
