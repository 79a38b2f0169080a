import type { CaseState } from "@/domain/case-state";
import type { StepState } from "../ui/stepper";

export type CaseStep = { stage: string; state: StepState /** When it was reached. */; at: string | null };

const always = ["VALIDATING", "CREDIT_CHECK", "RISK_ASSESSMENT"];
/** Stands for whatever the outcome will be. */
const outcomeToCome = "DECISION";

/** The story of a loan as steps: what was passed, where it is, what is still to come. A case that ended shows only what it went through. */
export const loanSteps = ({ history, stage, status }: CaseState): CaseStep[] => {
  const reached = new Map<string, string | null>(history.map(({ to, at }) => [to, at]));
  if (!reached.has(stage)) reached.set(stage, null);
  const visited = [...reached.keys()];
  const open = status === "OPEN";
  const ahead = open ? [...always.filter((name) => !reached.has(name)), outcomeToCome] : [];
  const stateOf = (name: string): StepState => {
    if (name !== stage) return "done";
    if (open) return "now";
    return status === "COMPLETED" ? "done" : "failed";
  };
  return [
    ...visited.map((name) => ({ stage: name, state: stateOf(name), at: reached.get(name) ?? null })),
    ...ahead.map((name) => ({ stage: name, state: "next" as const, at: null })),
  ];
};
