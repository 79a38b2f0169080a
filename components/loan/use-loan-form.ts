"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import type { z } from "zod";
import type { FieldError } from "@/domain/errors";

type Options<Values extends FieldValues> = {
  schema: z.ZodType<Values, Values>;
  start: DefaultValues<Values>;
  /** What the server found wrong, by path from the body's root. */
  fieldErrors: readonly FieldError[];
  /** Hears every change, as typed. */
  onChange: (values: Record<string, unknown>) => void;
};

/** A form checked by a schema of the domain; what the server finds wrong is shown beside the same fields. */
export const useLoanForm = <Values extends FieldValues>({ schema, start, fieldErrors, onChange }: Options<Values>) => {
  const t = useTranslations("loan.error");
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: start,
    mode: "onTouched",
    shouldFocusError: false,
  });
  const { setError, watch } = form;
  useEffect(() => {
    const { unsubscribe } = watch((values) => onChange(values));
    return unsubscribe;
  }, [watch, onChange]);
  useEffect(() => {
    for (const { path, code, message } of fieldErrors) {
      const [root, name] = path.split(".");
      if (root === "data" && name) setError(name as Path<Values>, { type: code, message });
    }
  }, [fieldErrors, setError]);
  const textOf = (name: string): string | undefined => {
    if (!(name in form.formState.errors)) return undefined;
    return t.has(name) ? t(name) : t("other");
  };
  const summary = Object.keys(form.formState.errors).map((name) => ({ name, text: textOf(name) ?? "" }));
  return { form, textOf, summary };
};
