"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { LoanDecision } from "@/domain/loan/decision";
import type { DecisionFormProps } from "../tasks/decision-form-props";
import { Checkbox } from "../ui/checkbox";
import { Skeleton } from "../ui/skeleton";
import { ApproveForm } from "./approve-form";
import { ConfirmDecision } from "./confirm-decision";
import { RejectForm } from "./reject-form";
import { useEarlierTerms } from "./use-earlier-terms";

const outcomes = ["APPROVED", "REJECTED"] as const;

/** The choice, the fields that matter for it, and one sentence to check before it is recorded. What was typed stays when the choice changes. */
export const LoanDecisionForm = (props: DecisionFormProps) => {
  const t = useTranslations("loan.decision");
  const [outcome, setOutcome] = useState<LoanDecision["outcome"]>();
  const [checking, setChecking] = useState<LoanDecision | null>(null);
  const { decision } = props;
  const earlier = useEarlierTerms(props.task);
  if (earlier === undefined) return <Skeleton className="h-40" />;
  return (
    <div className="flex flex-col gap-4">
      <fieldset>
        <legend className="mb-1 font-medium">{t("outcome")}</legend>
        <div className="grid grid-cols-2 gap-2">
          {outcomes.map((value) => (
            <Checkbox
              key={value}
              type="radio"
              name={`outcome-${props.task.id}`}
              checked={outcome === value}
              onChange={() => setOutcome(value)}
              label={t(value)}
              className="rounded-md border border-line-strong px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft"
            />
          ))}
        </div>
      </fieldset>
      <div hidden={outcome !== "APPROVED"}>
        <ApproveForm {...props} earlier={earlier} onReady={(data) => setChecking({ outcome: "APPROVED", data })} />
      </div>
      <div hidden={outcome !== "REJECTED"}>
        <RejectForm {...props} onReady={(data) => setChecking({ outcome: "REJECTED", data })} />
      </div>
      <ConfirmDecision
        task={props.task}
        decision={checking}
        onCancel={() => setChecking(null)}
        onConfirm={(confirmed) => {
          setChecking(null);
          decision.submit(confirmed);
        }}
      />
    </div>
  );
};
