import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { LoanDecision, LoanOutcome } from "@/domain/loan/decision";
import type { DecisionFormProps } from "../tasks/decision-form-props";
import { OutcomeChoice } from "../tasks/outcome-choice";
import { useDraftForms } from "../tasks/use-draft-forms";
import { useOutcomeCommands } from "../tasks/use-outcome-commands";
import { ApproveForm } from "./approve-form";
import { ConfirmLoanDecision } from "./confirm-loan-decision";
import { earlierApproval } from "./earlier-decisions";
import { RejectForm } from "./reject-form";
import { RequestForm } from "./request-form";
import { ReturnForm } from "./return-form";
import { useOfferedOutcomes } from "./use-offered-outcomes";

/** The choice, the fields that matter for it, and a last look before it is recorded. What was typed stays when the choice changes. */
export const LoanDecisionForm = (props: DecisionFormProps) => {
  const { task, me, decision } = props;
  const t = useTranslations("loan.decision");
  const box = useRef<HTMLDivElement>(null);
  const outcomes = useOfferedOutcomes(task);
  const { outcome, choose, kept, change } = useDraftForms(props);
  const [checking, setChecking] = useState<LoanDecision | null>(null);
  useOutcomeCommands(outcomes, choose, box);
  // What is not looked at yet leads there instead.
  const check = (made: LoanDecision) => (decision.unseen ? decision.submit(made) : setChecking(made));
  const formOf = (name: LoanOutcome) => ({
    task,
    decision,
    kept: kept(name),
    onChange: (values: Record<string, unknown>) => change(name, values),
  });
  const isOffered = (name: LoanOutcome) => outcomes.some((offered) => offered.outcome === name && offered.whyNot === undefined);
  return (
    <div ref={box} className="flex flex-col gap-4">
      <OutcomeChoice name={`outcome-${task.id}`} outcomes={outcomes} chosen={outcome} onChoose={choose} />
      <div hidden={outcome !== "APPROVED"}>
        <ApproveForm
          {...formOf("APPROVED")}
          me={me}
          earlier={earlierApproval(task)?.terms ?? null}
          onReady={(data) => check({ outcome: "APPROVED", data })}
        />
      </div>
      <div hidden={outcome !== "REJECTED"}>
        <RejectForm {...formOf("REJECTED")} onReady={(data) => check({ outcome: "REJECTED", data })} />
      </div>
      {isOffered("NEED_MORE_INFO") && (
        <div hidden={outcome !== "NEED_MORE_INFO"}>
          <RequestForm
            {...formOf("NEED_MORE_INFO")}
            active={outcome === "NEED_MORE_INFO"}
            onReady={(data) => check({ outcome: "NEED_MORE_INFO", data })}
          />
        </div>
      )}
      {isOffered("RETURNED") && (
        <div hidden={outcome !== "RETURNED"}>
          <ReturnForm {...formOf("RETURNED")} onReady={(data) => check({ outcome: "RETURNED", data })} />
        </div>
      )}
      {outcome === undefined && <p className="text-sm text-muted">{t("choose")}</p>}
      {checking && (
        <ConfirmLoanDecision
          task={task}
          decision={checking}
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
