import type { TaskDetail } from "@/domain/task";
import { ApplicationCard } from "./application-card";
import { EarlierDecision } from "./earlier-decision";
import { loanFactsOf } from "./loan-facts";
import { RiskCard } from "./risk-card";

export const LoanTaskFacts = ({ task }: { task: TaskDetail }) => {
  const facts = loanFactsOf(task.facts);
  if (!facts) return null;
  return (
    <>
      <EarlierDecision task={task} />
      <ApplicationCard application={facts.application} />
      <RiskCard risk={facts.risk} />
    </>
  );
};
