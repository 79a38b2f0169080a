"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ConfirmDialog } from "../tasks/confirm-dialog";
import type { DecisionFormProps } from "../tasks/decision-form-props";
import { OutcomeChoice } from "../tasks/outcome-choice";
import type { GivenDecision } from "../tasks/use-decision";
import { useDraftForms } from "../tasks/use-draft-forms";
import { useOutcomeKeys } from "../tasks/use-outcome-keys";
import { OperationsForm } from "./operations-form";
import { operationsAnswers } from "./operations-tasks";
import { RejectForm } from "./reject-form";
import { useGivenData } from "./use-given-data";
import { useOperationsBranches } from "./use-operations-branches";

/** What operations do about a step that failed, or about a review that nobody can decide. */
export const OperationsDecisionForm = (props: DecisionFormProps) => {
  const { task, decision } = props;
  const t = useTranslations("loan.operations");
  const box = useRef<HTMLDivElement>(null);
  const { outcome, choose, kept, change } = useDraftForms(props);
  const [checking, setChecking] = useState<GivenDecision | null>(null);
  const givenData = useGivenData();
  const branchesOf = useOperationsBranches(task);
  const answers = operationsAnswers(task.type);
  const mayChoose = (name: string) => task.outcomes === null || task.outcomes.includes(name);
  const outcomes = answers.map((answer) => ({
    outcome: answer.outcome,
    label: t(`outcome.${answer.outcome}`),
    ...(mayChoose(answer.outcome) ? {} : { whyNot: t("whyNot") }),
  }));
  useOutcomeKeys(outcomes, choose, box);
  const check = (made: GivenDecision) => (decision.unseen ? decision.submit(made) : setChecking(made));
  return (
    <div ref={box} className="flex flex-col gap-4">
      <OutcomeChoice name={`outcome-${task.id}`} outcomes={outcomes} chosen={outcome} onChoose={choose} />
      {answers
        .filter((answer) => mayChoose(answer.outcome))
        .map((answer) => {
          const form = {
            task,
            decision,
            kept: kept(answer.outcome),
            onChange: (values: Record<string, unknown>) => change(answer.outcome, values),
            onReady: (data: Record<string, unknown>) => check({ outcome: answer.outcome, data }),
          };
          return (
            <div key={answer.outcome} hidden={outcome !== answer.outcome}>
              {answer.outcome === "REJECTED" ? <RejectForm {...form} /> : <OperationsForm {...form} answer={answer} />}
            </div>
          );
        })}
      {checking && (
        <ConfirmDialog
          title={t("title")}
          sentence={t(`sentence.${checking.outcome}`, { name: task.caseTitle, given: givenData(checking.data).join(", ") })}
          branches={branchesOf(checking.outcome)}
          danger={checking.outcome === "REJECTED" || checking.outcome === "CANCELLED"}
          unseen={decision.unseen !== null}
          onCancel={() => setChecking(null)}
          onConfirm={() => {
            setChecking(null);
            decision.submit(checking);
          }}
        />
      )}
    </div>
  );
};
