import type { TaskDetail } from "@/domain/task";
import { NobodyCard } from "../tasks/nobody-card";
import { ApplicationCard } from "./application-card";
import { loanFactsOf } from "./loan-facts";

/** A loan's review that nobody can decide. */
export const NobodyFacts = ({ task }: { task: TaskDetail }) => {
  const facts = loanFactsOf(task.facts);
  return (
    <>
      <NobodyCard task={task} reviews={["loan.review"]} words="loan.nobody" />
      {facts && <ApplicationCard application={facts.application} />}
    </>
  );
};
