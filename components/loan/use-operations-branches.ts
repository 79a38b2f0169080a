import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import type { Branch } from "../tasks/branch-view";
import { failedStepOf, operationsAnswers } from "./operations-tasks";

const endings = new Set(["REJECTED", "CANCELLED"]);

/** Gives what follows an answer of operations and, after it, what would follow the others. No clock starts with any of them. */
export const useOperationsBranches = (task: TaskDetail) => {
  const t = useTranslations("loan.operations");
  const tStage = useTranslations("loan.stage");
  const step = failedStepOf(task.type);
  const values = { name: task.caseTitle, step: step ? tStage(step) : "" };
  const offered = operationsAnswers(task.type).filter(({ outcome }) => task.outcomes === null || task.outcomes.includes(outcome));
  return (chosen: string): Branch[] =>
    [chosen, ...offered.map(({ outcome }) => outcome).filter((outcome) => outcome !== chosen)].map((outcome) => ({
      outcome,
      verb: t(`verb.${outcome}`),
      next: [t(`then.${outcome}`, values)],
      ...(endings.has(outcome) ? { goesTo: null } : {}),
      clocks: [],
    }));
};
