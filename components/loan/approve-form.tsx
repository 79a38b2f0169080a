import { useTranslations } from "next-intl";
import { Controller } from "react-hook-form";
import { type LoanTerms, loanTermsSchema } from "@/domain/loan/decision";
import type { Me } from "@/domain/me";
import { keptValues } from "../tasks/kept-values";
import type { OutcomeFormProps } from "../tasks/outcome-form-props";
import { submitByKey } from "../tasks/use-submit-key";
import { AmountInput } from "../ui/amount-input";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Textarea } from "../ui/textarea";
import { LimitNote } from "./limit-note";
import { loanFactsOf } from "./loan-facts";
import { PaymentPreview } from "./payment-preview";
import { TermsChanges } from "./terms-changes";
import { useLoanForm } from "./use-loan-form";

const emptyTextIsNone = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : undefined);

type Props = OutcomeFormProps<LoanTerms> & { me: Me /** Terms of the level before. */; earlier: LoanTerms | null };

/** Terms to grant, beginning with those of the level before or what was asked for; what follows from them is shown while one types. */
export const ApproveForm = ({ task, me, decision, earlier, kept, onChange, onReady }: Props) => {
  const t = useTranslations("loan.decision");
  const asked = loanFactsOf(task.facts)?.application;
  const { amount, termMonths, rateBps } = { ...asked, ...earlier };
  const start = { amount, termMonths, rateBps, ...keptValues(kept) };
  const { form, textOf, summary } = useLoanForm<LoanTerms>({
    schema: loanTermsSchema,
    start,
    fieldErrors: decision.fieldErrors,
    onChange,
  });
  const { control, register, handleSubmit, watch, formState } = form;
  const terms = watch();
  const id = (name: string) => `approve-${name}`;
  return (
    <form noValidate onKeyDown={submitByKey} onSubmit={handleSubmit(onReady)} className="flex flex-col gap-4">
      {formState.isSubmitted && <ErrorSummary errors={summary.map(({ name, text }) => ({ id: id(name), text }))} />}
      <Controller
        control={control}
        name="amount"
        render={({ field: { onChange: set, ...field } }) => (
          <Field id={id("amount")} label={t("amount")} error={textOf("amount")}>
            <AmountInput {...field} onValueChange={set} currency={task.currency ?? undefined} />
          </Field>
        )}
      />
      <LimitNote task={task} me={me} amount={terms.amount} asked={asked?.amount} />
      <div className="grid grid-cols-1 items-start gap-3 min-[420px]:grid-cols-2">
        <Controller
          control={control}
          name="rateBps"
          render={({ field: { onChange: set, ...field } }) => (
            <Field id={id("rateBps")} label={t("rate")} error={textOf("rateBps")}>
              <AmountInput {...field} onValueChange={set} currency="%" />
            </Field>
          )}
        />
        <Field id={id("termMonths")} label={t("term")} error={textOf("termMonths")}>
          <Input {...register("termMonths", { valueAsNumber: true })} inputMode="numeric" className="tabular text-right" />
        </Field>
      </div>
      <TermsChanges terms={terms} earlier={earlier} asked={asked} currency={task.currency} policy={task.policy} />
      <PaymentPreview terms={terms} currency={task.currency} />
      <Field id={id("comment")} label={t("comment")} hint={t("commentHint")} error={textOf("comment")} optional>
        <Textarea {...register("comment", { setValueAs: emptyTextIsNone })} rows={2} />
      </Field>
      <Button type="submit" variant="primary" busy={decision.busy}>
        {t("review")}
      </Button>
    </form>
  );
};
