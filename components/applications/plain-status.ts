import type { CaseStatus } from "@/domain/case-state";
import { type LoanStage, loanStages } from "@/domain/loan/stages";
import type { StepState } from "../ui/stepper";
import type { Tone } from "../ui/tone";

/** Where an application is, as its applicant would say it. `asked` and `offered` wait for him. */
export const plainStatuses = [
  "received",
  "checking",
  "review",
  "asked",
  "preparing",
  "offered",
  "paying",
  "paid",
  "approved",
  "rejected",
  "withdrawn",
  "cancelled",
  "stopped",
] as const;
export type PlainStatus = (typeof plainStatuses)[number];

/** The five steps an applicant sees. */
export const plainSteps = ["received", "checks", "decision", "agreement", "money"] as const;
export type PlainStep = (typeof plainSteps)[number];

/** `step` is null where the way ended wherever it had come to. */
type Plain = { status: PlainStatus; step: PlainStep | null; tone: Tone };

const checking: Plain = { status: "checking", step: "checks", tone: "accent" };
const review: Plain = { status: "review", step: "decision", tone: "accent" };
const preparing: Plain = { status: "preparing", step: "agreement", tone: "accent" };
const paying: Plain = { status: "paying", step: "money", tone: "accent" };

const byStage: Record<LoanStage, Plain> = {
  VALIDATING: { status: "received", step: "received", tone: "accent" },
  CREDIT_CHECK: checking,
  RISK_ASSESSMENT: checking,
  RISK_ASSESSMENT_FAILED: checking,
  AUTO_APPROVAL: review,
  MANUAL_REVIEW: review,
  AWAITING_INFORMATION: { status: "asked", step: "decision", tone: "warn" },
  PREPARING_DOCUMENTS: preparing,
  PREPARING_DOCUMENTS_FAILED: preparing,
  AWAITING_SIGNATURE: { status: "offered", step: "agreement", tone: "warn" },
  DISBURSING: paying,
  DISBURSING_FAILED: paying,
  COMPLETED: { status: "paid", step: "money", tone: "good" },
  APPROVED: { status: "approved", step: "decision", tone: "good" },
  REJECTED: { status: "rejected", step: null, tone: "bad" },
  WITHDRAWN: { status: "withdrawn", step: null, tone: "neutral" },
  CANCELLED: { status: "cancelled", step: null, tone: "neutral" },
  CREDIT_CHECK_FAILED: { status: "stopped", step: null, tone: "warn" },
};

/** For stages not known here, by how the case stands. */
const byStatus: Record<CaseStatus, Plain> = {
  OPEN: checking,
  COMPLETED: byStage.COMPLETED,
  REJECTED: byStage.REJECTED,
  CANCELLED: byStage.CANCELLED,
  FAILED: byStage.CREDIT_CHECK_FAILED,
};

const isStage = (stage: string): stage is LoanStage => (loanStages as readonly string[]).includes(stage);

/** Plain words for a stage. A case that failed is told to have stopped, wherever it was: what failed is ours. */
export const plainStatus = (stage: string, status: CaseStatus = "OPEN"): Plain => {
  if (status === "FAILED") return byStatus.FAILED;
  return isStage(stage) ? byStage[stage] : byStatus[status];
};

/** Whether it goes on only when the applicant does something. */
export const needsApplicant = (stage: string, status: CaseStatus): boolean =>
  status === "OPEN" && ["asked", "offered"].includes(plainStatus(stage, status).status);

/**
 * State of each of the steps.
 * @param stages the stages gone through, latest last
 * @param status how the case stands
 */
export const stepStates = (stages: readonly string[], status: CaseStatus): Record<PlainStep, StepState> => {
  const last = plainStatus(stages.at(-1) ?? "VALIDATING", status);
  const before = stages.map((stage) => plainStatus(stage).step).filter((step) => step !== null);
  const reached = plainSteps.indexOf(last.step ?? before.at(-1) ?? "received");
  const ended: StepState = last.step === null ? "failed" : "done";
  const here: StepState = status === "OPEN" && last.step !== null ? "now" : ended;
  const stateOf = (index: number): StepState => (index < reached ? "done" : index === reached ? here : "next");
  return {
    received: stateOf(0),
    checks: stateOf(1),
    decision: stateOf(2),
    agreement: stateOf(3),
    money: stateOf(4),
  };
};
