import type { LoanDecision } from "@/domain/loan/decision";
import type { TaskDetail } from "@/domain/task";
import { ConfirmDialog } from "../tasks/confirm-dialog";
import { useDecisionSentence } from "./use-decision-sentence";
import { useLoanBranches } from "./use-loan-branches";

type Props = {
  task: TaskDetail;
  decision: LoanDecision;
  unseen: boolean;
  onCancel: () => void;
  onConfirm: () => void;
};

/** The last look at a loan decision: the sentence, and what follows it and every other one. */
export const ConfirmLoanDecision = ({ task, decision, ...rest }: Props) => {
  const sentenceOf = useDecisionSentence(task);
  const branches = useLoanBranches(task, decision);
  return <ConfirmDialog {...sentenceOf(decision)} {...rest} branches={branches} danger={decision.outcome === "REJECTED"} />;
};
