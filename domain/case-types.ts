import { z } from "zod";
import { generalStages } from "./general/stages";
import { type AnswerField, answerFields } from "./loan/answer-fields";
import { loanApplicationSchema, ownLoanApplicationSchema } from "./loan/application";
import { loanDecisionSchema } from "./loan/decision";
import { documentSignedEventSchema } from "./loan/offer";
import { applicantStage, loanStages } from "./loan/stages";
import { failableSteps, nobodyToDecideDecision, stepFailureDecisions } from "./loan/step-failure";
import type { ApplicantNotice, DeskNotice } from "./notices";
import { orderDecisions } from "./order/decision";
import { type Order, type OrderData, orderDataSchema, ownOrderDataSchema } from "./order/order";
import { shippingUpdatedEventSchema } from "./order/shipping-update";
import { customerStage, orderStages } from "./order/stages";
import { type Role, staffRoles } from "./roles";

/**
 * What the server needs to know of a kind of case; screens, workflows and activities register beside it under the same key. `Data` is what a
 * case is opened with, `Content` what is stored of it (`server/case-contents.ts` makes one of the other).
 */
export type CaseTypeDefinition<Data, Content = Data> = {
  /** Temporal workflow type. */
  workflow: string;
  /** Workflow id; never reused, holds no personal data. */
  workflowId: (caseId: string) => string;
  /** Prefix of the number people say on the phone, `L-000123`. */
  numberPrefix: string;
  firstStage: string;
  /** Every stage such a case can be at. */
  stages: readonly string[];
  /** Roles that may open such a case for somebody else. */
  openedOnBehalfBy: readonly Role[];
  /** Roles that may open one for themselves. */
  openedBy: readonly Role[];
  /** Roles that may add documents to a case that is not their own. */
  documentsAddedBy: readonly Role[];
  /** Roles that may read every case of this type. */
  readBy: readonly Role[];
  dataSchema: z.ZodType<Data>;
  /** As sent by someone opening a case for himself; what is missing comes from the account. */
  ownDataSchema: z.ZodType;
  /** Fills what the account knows into data sent by its owner. */
  withAccount: (data: never, account: { name: string; email: string }) => unknown;
  /** Whom it is about. */
  person: (data: Data) => { name: string; email: string };
  summary: (content: Content) => { title: string; amount: number; currency: string };
  /** What a task opened without facts of its own is decided on: a copy taken at that moment. */
  facts: (data: unknown, assessment: unknown) => Record<string, unknown>;
  /** Task types of this case with the schema of `{outcome, data}` each. */
  decisions: Record<string, z.ZodType<{ outcome: string; data: Record<string, unknown> }>>;
  /** Task types that are about the stopping of a case: decided also while it is being stopped. */
  decidedWhileStopping: readonly string[];
  /** Id of the policy whose clocks and levels it runs under. */
  policy: string;
  /** Fields of the data that an answer to an information request may replace, by dotted path. */
  answerFields: Record<string, AnswerField>;
  /** What people and outside systems may tell an open case, by name, with the schema of its data. */
  events: Record<string, z.ZodType>;
  /** The stage as the person is told whom the case is about. */
  applicantStage: (stage: string) => string;
  /** What that person is told when the case is opened; null for cases that no person opens. */
  receipt: ApplicantNotice | null;
  /** What that person is told when somebody at the desk has written to him, and who there is told of his own messages while no task is open; null for cases about nobody. */
  messages: { notice: ApplicantNotice; desk: readonly Role[] } | null;
  /** Run by a workflow that is not ours: it is asked nothing, not even to stop, and closes the case by itself. */
  foreign: boolean;
  /** Types of tasks that are told to whoever may take them when they open; all others wait in the inbox. */
  announced: Readonly<Record<string, DeskNotice>>;
};

const loan: CaseTypeDefinition<z.infer<typeof loanApplicationSchema>> = {
  workflow: "loanApproval",
  workflowId: (caseId) => `loan-${caseId}`,
  numberPrefix: "L",
  firstStage: "VALIDATING",
  stages: loanStages,
  openedOnBehalfBy: ["LOAN_OFFICER"],
  openedBy: ["APPLICANT"],
  documentsAddedBy: ["LOAN_OFFICER"],
  readBy: ["LOAN_OFFICER", "SENIOR_UNDERWRITER", "OPERATIONS", "AUDITOR"],
  dataSchema: loanApplicationSchema,
  ownDataSchema: ownLoanApplicationSchema,
  withAccount: (data: z.infer<typeof ownLoanApplicationSchema>, account) => ({
    ...data,
    applicant: { ...account, ...data.applicant },
  }),
  person: ({ applicant: { name, email } }) => ({ name, email }),
  summary: ({ applicant, amount, currency }) => ({ title: applicant.name, amount, currency }),
  facts: (application, risk) => ({ application, risk }),
  decisions: { "loan.review": loanDecisionSchema, ...stepFailureDecisions, "loan.nobodyToDecide": nobodyToDecideDecision },
  decidedWhileStopping: [],
  policy: "loan",
  answerFields,
  events: { documentSigned: documentSignedEventSchema },
  applicantStage,
  receipt: "loan.received",
  messages: { notice: "loan.messageFromDesk", desk: ["LOAN_OFFICER"] },
  foreign: false,
  announced: {
    ...Object.fromEntries(Object.values(failableSteps).map(({ taskType }) => [taskType, "case.stepFailed" as const])),
    "loan.nobodyToDecide": "case.nobodyCanDecide",
  },
};

const order: CaseTypeDefinition<OrderData, Order> = {
  workflow: "orderProcessing",
  workflowId: (caseId) => `order-${caseId}`,
  numberPrefix: "O",
  firstStage: "VALIDATING",
  stages: orderStages,
  openedOnBehalfBy: ["OPERATIONS"],
  openedBy: ["APPLICANT"],
  documentsAddedBy: ["OPERATIONS"],
  readBy: ["ORDER_APPROVER", "OPERATIONS", "AUDITOR"],
  dataSchema: orderDataSchema,
  ownDataSchema: ownOrderDataSchema,
  withAccount: (data: z.infer<typeof ownOrderDataSchema>, account) => ({ ...data, customer: { ...account, ...data.customer } }),
  person: ({ customer }) => customer,
  summary: ({ customer, total, currency }) => ({ title: customer.name, amount: total, currency }),
  facts: (placed, check) => ({ order: placed, check }),
  decisions: orderDecisions,
  // Nobody may be able to decide a refund, either.
  decidedWhileStopping: ["order.refund", "order.undoFailed", "order.nobodyToDecide"],
  policy: "order",
  answerFields: {},
  events: { shippingUpdated: shippingUpdatedEventSchema },
  applicantStage: customerStage,
  receipt: "order.received",
  messages: { notice: "order.messageFromDesk", desk: ["OPERATIONS"] },
  foreign: false,
  announced: {
    "order.stepFailed": "case.stepFailed",
    "order.shippingFailed": "order.shippingFailed",
    "order.undoFailed": "case.undoFailed",
    "order.nobodyToDecide": "case.nobodyCanDecide",
  },
};

/** A case around the tasks of a workflow that has none of ours: it is made with the first task, knows nothing but a title, and its tasks bring their forms with them. */
const general: CaseTypeDefinition<Record<string, never>> = {
  workflow: "",
  workflowId: (caseId) => `general-${caseId}`,
  numberPrefix: "T",
  firstStage: "IN_PROGRESS",
  stages: generalStages,
  openedOnBehalfBy: [],
  openedBy: [],
  documentsAddedBy: staffRoles,
  readBy: [...staffRoles, "AUDITOR"],
  dataSchema: z.strictObject({}),
  ownDataSchema: z.strictObject({}),
  withAccount: (data) => data,
  person: () => ({ name: "", email: "" }),
  summary: () => ({ title: "", amount: 0, currency: "EUR" }),
  facts: () => ({}),
  decisions: {},
  decidedWhileStopping: [],
  policy: "general",
  answerFields: {},
  events: {},
  applicantStage: (stage) => stage,
  receipt: null,
  messages: null,
  foreign: true,
  announced: {},
};

/** Registry of case types. Adding one here makes the compiler list what is missing elsewhere. */
export const caseTypes = { loan, order, general } as const;

export type CaseType = keyof typeof caseTypes;
export const caseTypeNames = Object.keys(caseTypes) as CaseType[];
/** Types of cases that are about somebody, who follows his case and is told of it. */
export type PersonalCaseType = Exclude<CaseType, "general">;
/** Types of cases that people open; the others are made by their workflows. */
export const openedTypes = caseTypeNames.filter((type) => caseTypes[type].receipt !== null);

/** Whether cases of this type are run by a workflow that is not ours. */
export const isForeign = (type: string): boolean => caseTypeNames.some((name) => name === type && caseTypes[name].foreign);

/** Types of tasks that are decided under this policy. */
export const taskTypesUnder = (policy: string): string[] =>
  caseTypeNames.flatMap((type) => (caseTypes[type].policy === policy ? Object.keys(caseTypes[type].decisions) : []));

const registeredTasks = new Set(caseTypeNames.flatMap((type) => Object.keys(caseTypes[type].decisions)));
/** Whether tasks of this type are decided by a form registered here; all others bring theirs with them. */
export const isRegisteredTask = (taskType: string): boolean => registeredTasks.has(taskType);
