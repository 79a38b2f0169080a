import { useTranslations } from "next-intl";
import type { z } from "zod";
import { loanReturnSchema } from "@/domain/loan/decision";
import { keptValues } from "../tasks/kept-values";
import type { OutcomeFormProps } from "../tasks/outcome-form-props";
import { submitByKey } from "../tasks/use-submit-key";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";
import { useLoanForm } from "./use-loan-form";

type LoanReturn = z.infer<typeof loanReturnSchema>;

/** Why the first level should look again; stays within the desk. */
export const ReturnForm = ({ decision, kept, onChange, onReady }: OutcomeFormProps<LoanReturn>) => {
  const t = useTranslations("loan.decision");
  const { form, textOf, summary } = useLoanForm<LoanReturn>({
    schema: loanReturnSchema,
    start: { reason: "", ...keptValues(kept) },
    fieldErrors: decision.fieldErrors,
    onChange,
  });
  const { register, handleSubmit, formState } = form;
  return (
    <form noValidate onKeyDown={submitByKey} onSubmit={handleSubmit(onReady)} className="flex flex-col gap-4">
      {formState.isSubmitted && <ErrorSummary errors={summary.map(({ name, text }) => ({ id: `return-${name}`, text }))} />}
      <Field id="return-reason" label={t("returnReason")} hint={t("returnReasonHint")} error={textOf("reason")}>
        <Textarea {...register("reason")} />
      </Field>
      <Button type="submit" variant="primary" busy={decision.busy}>
        {t("review")}
      </Button>
    </form>
  );
};
