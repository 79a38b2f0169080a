import { useTranslations } from "next-intl";
import type { z } from "zod";
import { nobodyToDecideDecision, stepFailureDecisions } from "@/domain/loan/step-failure";
import { keptValues } from "../tasks/kept-values";
import type { OutcomeFormProps } from "../tasks/outcome-form-props";
import { submitByKey } from "../tasks/use-submit-key";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { OperationsControl } from "./operations-control";
import type { OperationsOutcome } from "./operations-tasks";
import { useLoanForm } from "./use-loan-form";

type Data = Record<string, unknown>;

/** The schema of the data of one answer. */
const schemaOf = (taskType: string, outcome: string): z.ZodType<Data, Data> => {
  const forms = { ...stepFailureDecisions, "loan.nobodyToDecide": { options: [nobodyToDecideDecision] } };
  const options: readonly { shape: { outcome: { value: string }; data: z.ZodType } }[] =
    forms[taskType as keyof typeof forms]?.options ?? [];
  const found = options.find(({ shape }) => shape.outcome.value === outcome);
  if (!found) throw new Error(`${taskType} knows no ${outcome}`);
  return found.shape.data as z.ZodType<Data, Data>;
};

type Props = OutcomeFormProps<Data> & { answer: OperationsOutcome };

/** What operations found out, or why, for one answer. */
export const OperationsForm = ({ task, decision, answer: { outcome, fields }, kept, onChange, onReady }: Props) => {
  const t = useTranslations("loan.decision");
  const { form, textOf, summary } = useLoanForm<Data>({
    schema: schemaOf(task.type, outcome),
    start: keptValues(kept),
    fieldErrors: decision.fieldErrors,
    onChange,
  });
  const idOf = (name: string) => `${outcome}-${name}`;
  return (
    <form noValidate onKeyDown={submitByKey} onSubmit={form.handleSubmit(onReady)} className="flex flex-col gap-4">
      {form.formState.isSubmitted && <ErrorSummary errors={summary.map(({ name, text }) => ({ id: idOf(name), text }))} />}
      {fields.map((field) => (
        <OperationsControl key={field} field={field} idOf={idOf} register={form.register} textOf={textOf} />
      ))}
      <Button type="submit" variant="primary" busy={decision.busy}>
        {t("review")}
      </Button>
    </form>
  );
};
