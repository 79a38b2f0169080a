import type { FormEvent } from "react";
import type { AddedWebhook } from "@/domain/webhook";
import { useAddWebhook } from "../../hooks/use-add-webhook";
import { useCheckedForm } from "../../hooks/use-checked-form";
import { problemOf } from "../../tasks/problem-of";
import { checkWebhook, type WebhookValues, wantedTypes } from "./webhook-values";

const empty: WebhookValues = { url: "", subjects: [], types: "" };

/** The form of a new subscription. What the server finds wrong stands beside its field. @param onAdded once it is stored */
export const useWebhookForm = (onAdded: (webhook: AddedWebhook) => void) => {
  const form = useCheckedForm(empty, checkWebhook);
  const { mutate, isPending, error } = useAddWebhook();
  const { values, change } = form;
  const toggle = (subject: string): void =>
    change(
      "subjects",
      values.subjects.includes(subject) ? values.subjects.filter((other) => other !== subject) : [...values.subjects, subject],
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isPending || !form.judge(["url", "types"])) return;
    mutate(
      { url: values.url.trim(), types: wantedTypes(values) },
      {
        onSuccess: onAdded,
        onError: (refused) => {
          const wrong = problemOf(refused).errors.map(({ path, code }) =>
            path.startsWith("types") ? ["types", "unknown"] : ["url", code],
          );
          form.showProblems(Object.fromEntries(wrong));
        },
      },
    );
  };
  return { ...form, toggle, submit, busy: isPending, error };
};
