import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { type DefaultValues, type FieldErrors, type FieldValues, get, type Path, useForm } from "react-hook-form";
import type { z } from "zod";
import type { FieldError } from "@/domain/errors";

export type OutcomeFormOptions<Values extends FieldValues> = {
  schema: z.ZodType<Values, Values>;
  start: DefaultValues<Values>;
  /** What the server found wrong, by path from the body's root. */
  fieldErrors: readonly FieldError[];
  /** Hears every change, as typed. */
  onChange: (values: Record<string, unknown>) => void;
};

/** Dotted names of the controls that are wrong; what is wrong within a list is wrong with the list. */
const wrongIn = (errors: FieldErrors, path = ""): string[] =>
  Object.entries(errors).flatMap(([name, error]) =>
    error && !Array.isArray(error) && error.type === undefined
      ? wrongIn(error as FieldErrors, `${path}${name}.`)
      : [`${path}${name}`],
  );

/** The control a path from the body's root is about, `data.reasonCodes.0` that of all reasons; undefined for what is not in the form. */
const controlOf = (path: string): string | undefined => {
  const [root, ...names] = path.split(".");
  const place = names.findIndex((name) => /^\d+$/.test(name));
  return (root === "data" && names.slice(0, place < 0 ? undefined : place).join(".")) || undefined;
};

/**
 * A form checked by a schema of the domain; what the server finds wrong is shown beside the same fields.
 * @param words where the sentences for what is wrong stand, by the last name of a control
 */
export const useOutcomeForm = <Values extends FieldValues>(
  words: string,
  { schema, start, fieldErrors, onChange }: OutcomeFormOptions<Values>,
) => {
  const t = useTranslations(words);
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: start,
    // Judged when it is sent, then with every change: a message that came as a field is left would move the button away from under the press.
    mode: "onSubmit",
    shouldFocusError: false,
  });
  const { setError, watch, formState } = form;
  const { errors } = formState;
  useEffect(() => {
    const { unsubscribe } = watch((values) => onChange(values));
    return unsubscribe;
  }, [watch, onChange]);
  useEffect(() => {
    for (const { path, code, message } of fieldErrors) {
      const name = controlOf(path);
      if (name) setError(name as Path<Values>, { type: code, message });
    }
  }, [fieldErrors, setError]);
  const textOf = (name: string): string | undefined => {
    if (get(errors, name) === undefined) return undefined;
    const last = name.slice(name.lastIndexOf(".") + 1);
    return t.has(last) ? t(last) : t("other");
  };
  const summary = wrongIn(errors).map((name) => ({ name, text: textOf(name) ?? "" }));
  return { form, textOf, summary };
};
