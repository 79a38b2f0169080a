import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Controller } from "react-hook-form";
import type { z } from "zod";
import { dataSchemaOf, fieldsOf, type TaskForm, type TaskFormOutcome } from "@/domain/task-form";
import { keptValues } from "../tasks/kept-values";
import type { OutcomeFormProps } from "../tasks/outcome-form-props";
import { useOutcomeForm } from "../tasks/use-outcome-form";
import { submitByKey } from "../tasks/use-submit-key";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { FormControl } from "./form-control";
import { useWritten } from "./use-written";
import { useWrong } from "./use-wrong";

type Data = Record<string, unknown>;
type Props = OutcomeFormProps<Data> & { description: TaskForm; outcome: TaskFormOutcome };

/** The fields of one outcome of a form that a task brought with it. */
export const GeneralOutcomeForm = ({ task, decision, description, outcome, kept, onChange, onReady }: Props) => {
  const t = useTranslations("general");
  const written = useWritten();
  const wrong = useWrong();
  const fields = useMemo(() => fieldsOf(description, outcome), [description, outcome]);
  const { form, textOf } = useOutcomeForm<Data>("general.wrong", {
    schema: useMemo(() => dataSchemaOf(fields) as unknown as z.ZodType<Data, Data>, [fields]),
    start: keptValues(kept),
    fieldErrors: decision.fieldErrors,
    onChange,
  });
  const idOf = (name: string): string => `${outcome.outcome}-${name}`;
  const errors = fields
    .filter(({ name }) => textOf(name) !== undefined)
    .map((field) => ({ id: idOf(field.name), text: t("summary", { label: written(field.label), text: wrong(field) }) }));
  return (
    <form noValidate onKeyDown={submitByKey} onSubmit={form.handleSubmit(onReady)} className="flex flex-col gap-4">
      {form.formState.isSubmitted && <ErrorSummary errors={errors} />}
      {fields.map((field) => (
        <Controller
          key={field.name}
          control={form.control}
          name={field.name}
          render={({ field: { value, onChange: set } }) => (
            <FormControl
              field={field}
              id={idOf(field.name)}
              caseId={task.caseId}
              value={value}
              onChange={set}
              error={textOf(field.name) === undefined ? undefined : wrong(field)}
            />
          )}
        />
      ))}
      <Button type="submit" variant="primary" busy={decision.busy}>
        {t("check")}
      </Button>
    </form>
  );
};
