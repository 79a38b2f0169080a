"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { loanReasonCodes, loanRejectionSchema } from "@/domain/loan/decision";
import type { DecisionFormProps } from "../tasks/decision-form-props";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { ErrorSummary } from "../ui/error-summary";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";
import { useLoanForm } from "./use-loan-form";

export type LoanRejection = z.infer<typeof loanRejectionSchema>;
const start = { reasonCodes: [], message: "" };

/** Coded reasons and a text in plain words, both for the applicant. */
export const RejectForm = ({ decision, onReady }: DecisionFormProps & { onReady: (rejection: LoanRejection) => void }) => {
  const t = useTranslations("loan");
  const { form, textOf, summary } = useLoanForm<LoanRejection>(loanRejectionSchema, start, decision.fieldErrors);
  const { register, handleSubmit, formState } = form;
  const id = (name: string) => `reject-${name}`;
  const reasonsError = textOf("reasonCodes");
  return (
    <form noValidate onSubmit={handleSubmit(onReady)} className="flex flex-col gap-4">
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
