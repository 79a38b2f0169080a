"use client";

import { useTranslations } from "next-intl";
import { loanDecisionSchema } from "@/domain/loan/decision";
import type { Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";

/** What a decision said: terms, or reasons and the text for the applicant. */
export const LoanOutcome = ({ task, decision }: { task: Task; decision: NonNullable<Task["decision"]> }) => {
  const t = useTranslations("loan");
  const format = useFormat();
  const known = loanDecisionSchema.safeParse({ outcome: decision.outcome, data: decision.data }).data;
  if (!known) return null;
  if (known.outcome === "REJECTED")
    return (
      <>
        <p>{format.list(known.data.reasonCodes.map((code) => t(`reason.${code}`)))}</p>
        <p className="mt-1 break-words text-muted">{known.data.message}</p>
      </>
    );
  const { amount, termMonths, rateBps, comment } = known.data;
  return (
    <>
      <p>{t("terms", { amount: format.money(amount, task.currency ?? ""), months: termMonths, rate: format.rate(rateBps) })}</p>
      {comment && <p className="mt-1 break-words text-muted">{comment}</p>}
    </>
  );
};
