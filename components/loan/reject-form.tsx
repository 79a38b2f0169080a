import { useTranslations } from "next-intl";
import { type LoanRejection, loanReasonCodes, loanRejectionSchema } from "@/domain/loan/decision";
import { keptValues } from "../tasks/kept-values";
import type { OutcomeFormProps } from "../tasks/outcome-form-props";
import { submitByKey } from "../tasks/use-submit-key";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { ErrorSummary } from "../ui/error-summary";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";
import { useLoanForm } from "./use-loan-form";

/** Coded reasons and a text in plain words, both for the applicant. */
export const RejectForm = ({ decision, kept, onChange, onReady }: Omit<OutcomeFormProps<LoanRejection>, "task">) => {
  const t = useTranslations("loan");
  const { form, textOf, summary } = useLoanForm<LoanRejection>({
    schema: loanRejectionSchema,
    start: { reasonCodes: [], message: "", ...keptValues(kept) },
    fieldErrors: decision.fieldErrors,
    onChange,
  });
  const { register, handleSubmit, formState } = form;
  const id = (name: string) => `reject-${name}`;
  const reasonsError = textOf("reasonCodes");
  return (
    <form noValidate onKeyDown={submitByKey} onSubmit={handleSubmit(onReady)} className="flex flex-col gap-4">
      {formState.isSubmitted && <ErrorSummary errors={summary.map(({ name, text }) => ({ id: id(name), text }))} />}
      <fieldset id={id("reasonCodes")} tabIndex={-1} aria-describedby={`${id("reasonCodes")}-hint`}>
        <legend className="font-medium">{t("decision.reasons")}</legend>
        <p id={`${id("reasonCodes")}-hint`} className={`mb-1 text-sm ${reasonsError ? "text-bad" : "text-muted"}`}>
          {reasonsError ?? t("decision.reasonsHint")}
        </p>
        {loanReasonCodes.map((code) => (
          <Checkbox key={code} {...register("reasonCodes")} value={code} label={t(`reason.${code}`)} />
        ))}
      </fieldset>
      <Field id={id("message")} label={t("decision.message")} hint={t("decision.messageHint")} error={textOf("message")}>
        <Textarea {...register("message")} />
      </Field>
      <Button type="submit" variant="primary" busy={decision.busy}>
        {t("decision.review")}
      </Button>
    </form>
  );
};
