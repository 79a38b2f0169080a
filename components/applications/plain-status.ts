import { type LoanStage, loanStages } from "@/domain/loan/stages";
import type { StepState } from "../ui/stepper";
import type { Tone } from "../ui/tone";

/** Where an application is, as its applicant would say it. */
export const plainStatuses = ["received", "checking", "review", "approved", "rejected", "withdrawn", "stopped"] as const;
export type PlainStatus = (typeof plainStatuses)[number];

/** The four steps an applicant sees. */
export const plainSteps = ["received", "checks", "decision", "answer"] as const;
export type PlainStep = (typeof plainSteps)[number];

type Plain = { status: PlainStatus; step: PlainStep; tone: Tone };

const byStage: Record<LoanStage, Plain> = {
  VALIDATING: { status: "received", step: "received", tone: "accent" },
  CREDIT_CHECK: { status: "checking", step: "checks", tone: "accent" },
  RISK_ASSESSMENT: { status: "checking", step: "checks", tone: "accent" },
  AUTO_APPROVAL: { status: "checking", step: "checks", tone: "accent" },
  MANUAL_REVIEW: { status: "review", step: "decision", tone: "accent" },
  APPROVED: { status: "approved", step: "answer", tone: "good" },
  REJECTED: { status: "rejected", step: "answer", tone: "bad" },
  WITHDRAWN: { status: "withdrawn", step: "answer", tone: "neutral" },
  CREDIT_CHECK_FAILED: { status: "stopped", step: "checks", tone: "warn" },
};

const isStage = (stage: string): stage is LoanStage => (loanStages as readonly string[]).includes(stage);

/** Plain words for a stage; one not known here is being worked on. */
export const plainStatus = (stage: string): Plain => (isStage(stage) ? byStage[stage] : byStage.CREDIT_CHECK);

/**
 * State of each of the four steps.
 * @param stages the stages gone through, latest last
 */
export const stepStates = (stages: readonly string[]): Record<PlainStep, StepState> => {
  const last = plainStatus(stages.at(-1) ?? "VALIDATING");
  const broken = last.status === "withdrawn" || last.status === "stopped";
  // A withdrawn application ended where it was before.
  const before = stages.filter((stage) => plainStatus(stage).status !== "withdrawn").at(-1) ?? "VALIDATING";
  const reached = plainSteps.indexOf(broken ? plainStatus(before).step : last.step);
  const here: StepState = broken ? "failed" : last.step === "answer" ? "done" : "now";
  const stateOf = (index: number): StepState => (index < reached ? "done" : index === reached ? here : "next");
  return { received: stateOf(0), checks: stateOf(1), decision: stateOf(2), answer: stateOf(3) };
};
