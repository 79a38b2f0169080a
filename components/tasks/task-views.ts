import type { ComponentType } from "react";
import type { Task, TaskDetail } from "@/domain/task";
import type { CasePart } from "../cases/use-case-part";
import { FailedStepFacts } from "../loan/failed-step-facts";
import { LoanOutcome } from "../loan/loan-outcome";
import { LoanTaskFacts } from "../loan/loan-task-facts";
import { NobodyFacts } from "../loan/nobody-facts";
import { OperationsOutcome } from "../loan/operations-outcome";
import { FailedOrderFacts } from "../order/failed-order-facts";
import { NobodyOrderFacts } from "../order/nobody-order-facts";
import { OrderOutcome } from "../order/order-outcome";
import { OrderTaskFacts } from "../order/order-task-facts";
import { RefundFacts } from "../order/refund-facts";
import type { DecisionFormProps } from "./decision-form-props";
import { GenericFacts } from "./generic-facts";
import { type LoadedLater, loadedLater } from "./loaded-later";

// A form is loaded when somebody may decide; the inbox does without.
const LoanDecisionForm = loadedLater(async () => (await import("../loan/loan-decision-form")).LoanDecisionForm);
const OperationsDecisionForm = loadedLater(async () => (await import("../loan/operations-decision-form")).OperationsDecisionForm);
const OrderDecisionForm = loadedLater(async () => (await import("../order/order-decision-form")).OrderDecisionForm);

export type TaskView = {
  /** What there is to decide on. */
  Facts: ComponentType<{ task: TaskDetail }>;
  /** Absent where this screen has no form for it. */
  DecisionForm?: LoadedLater<DecisionFormProps>;
  /** What was decided, in words. */
  Outcome?: ComponentType<{ task: TaskDetail; decision: NonNullable<Task["decision"]> }>;
  /** What of the case's background is shown first; its documents, where nothing is said. */
  background?: CasePart;
};

const failedStep: TaskView = { Facts: FailedStepFacts, DecisionForm: OperationsDecisionForm, Outcome: OperationsOutcome };

const order = { DecisionForm: OrderDecisionForm, Outcome: OrderOutcome, background: "timeline" } as const;
const failedOrder: TaskView = { ...order, Facts: FailedOrderFacts };

/** Registry of task types. */
const taskViews: Record<string, TaskView> = {
  "loan.review": { Facts: LoanTaskFacts, DecisionForm: LoanDecisionForm, Outcome: LoanOutcome },
  "loan.creditCheckFailed": failedStep,
  "loan.riskAssessmentFailed": failedStep,
  "loan.documentsFailed": failedStep,
  "loan.payoutFailed": failedStep,
  "loan.nobodyToDecide": { Facts: NobodyFacts, DecisionForm: OperationsDecisionForm, Outcome: OperationsOutcome },
  "order.review": { ...order, Facts: OrderTaskFacts },
  "order.refund": { ...order, Facts: RefundFacts },
  "order.stepFailed": failedOrder,
  "order.shippingFailed": failedOrder,
  "order.undoFailed": failedOrder,
  "order.nobodyToDecide": { ...order, Facts: NobodyOrderFacts },
};

const GeneralDecisionForm = loadedLater(async () => (await import("../general/general-decision-form")).GeneralDecisionForm);
const GeneralOutcome = loadedLater(async () => (await import("../general/general-outcome")).GeneralOutcome);

const generic: TaskView = { Facts: GenericFacts, DecisionForm: GeneralDecisionForm, Outcome: GeneralOutcome };

/** The parts that show a task; one of a type nobody registered is shown by its facts and the form it brought with it. */
export const taskViewOf = (type: string): TaskView => (Object.hasOwn(taskViews, type) ? taskViews[type] : undefined) ?? generic;

/** Loads what one needs to decide a task of this type. */
export const preloadTaskView = (type: string): void => taskViewOf(type).DecisionForm?.preload();
