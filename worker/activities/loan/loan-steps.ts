import type { LoanReasonCode, LoanTerms } from "@/domain/loan/decision";
import type { AgreementStatus } from "@/domain/loan/offer";
import type { RiskLevel } from "@/domain/loan/risk";
import type { ReviewLevel } from "@/domain/loan/routing";
import type { NoticeClock, OfferClock, RequestClock, ReviewClock } from "@/domain/policy";
import type { RequestStatus } from "@/domain/requests/request";
import type { SlotKind } from "@/domain/requests/slot";
import type { TaskTiming } from "@/domain/task-timing";
import type { CreditReport } from "../../services/credit-bureau";

type Terms = Omit<LoanTerms, "comment">;

/** `levels` are those of the review, also when it is automatic: they count if that fails. What the first release did not tell is optional. */
export type AssessedRisk = {
  level: RiskLevel;
  automatic: boolean;
  levels: ReviewLevel[];
  clock: ReviewClock;
  timing?: TaskTiming;
  ruleVersion: string;
  noticeOfAction?: NoticeClock;
  requestRounds?: number;
  returns?: number;
};

/** What a decision says, in codes and numbers; its texts stay in the database. */
export type DecidedLoan = { terms: Terms } | { reasons: LoanReasonCode[] } | { asked: number } | { returned: true };

/** What operations answered about a failed step. */
export type DecidedStep = { outcome: string; creditScore?: number; riskLevel?: RiskLevel; reasons?: LoanReasonCode[] };

export type OpenedRequest = {
  requestId: string;
  /** Instants ISO 8601 UTC. */
  openedAt: string;
  dueAt: string;
  clock: RequestClock;
  slots: { id: string; kind: SlotKind; required: boolean }[];
};

export type PreparedAgreement = {
  agreementId: string;
  sha256: string;
  preparedAt: string;
  openUntil: string;
  counterOffer: boolean;
  clock: OfferClock;
};

export type PaidLoan = { loanId: string; loanNumber: string; disbursementDate: string };

/**
 * The steps of a loan as its workflow asks for them. Each takes the case's id, reads the rest from the database, bears being repeated, and
 * gives back ids, codes and numbers only. Final failures carry the type that stands beside them. `now` is the workflow's time in
 * milliseconds since the epoch, from which the clocks of a request or an offer count if it is ahead of the worker's.
 */
export type LoanSteps = {
  /** `edition` numbers the story this worker tells: recorded with the case, it says which steps follow. */
  validateApplication: (caseId: string) => Promise<{ reasons: string[]; edition: number }>;
  /** One inquiry per round. APPLICANT_UNKNOWN, CASE_MISSING are final. */
  checkCredit: (caseId: string, round?: number) => Promise<CreditReport>;
  assessRisk: (caseId: string, creditScore: number) => Promise<AssessedRisk>;
  /** As if the rules had found what operations found, but never automatic: one person's word is reviewed by another. NO_STEP_DECISION is final. */
  assumeRisk: (caseId: string, decisionId: string) => Promise<AssessedRisk>;
  /** NOT_AUTOMATIC is final. */
  approveAutomatically: (caseId: string) => Promise<Terms>;
  readDecidedLoan: (decisionId: string) => Promise<DecidedLoan>;
  readDecidedStep: (decisionId: string) => Promise<DecidedStep>;
  /** Writes request and slots from the decision, stops nothing by itself, tells the applicant. One per case and round. NO_REQUEST is final. */
  openRequest: (request: {
    caseId: string;
    decisionId: string;
    round: number;
    requestId: string;
    workflowId: string;
    now?: number;
  }) => Promise<OpenedRequest>;
  remindRequest: (request: { caseId: string; requestId: string; final: boolean }) => Promise<void>;
  /** Closes a request nobody submitted; one that was submitted first stays so. Expiry tells the applicant what was missing. @returns its status now */
  closeRequest: (request: { requestId: string; as: "EXPIRED" | "CANCELLED" }) => Promise<{ status: RequestStatus }>;
  /** Puts the answers of a submitted request into the case's data. @returns dotted paths that changed */
  applyAnswers: (requestId: string) => Promise<{ changed: string[] }>;
  /** Writes agreement and plan as a document and puts it before the applicant. One per case. TERMS_NOT_APPROVED, CASE_MISSING are final. */
  prepareAgreement: (request: {
    caseId: string;
    decisionId: string | null;
    terms: Terms;
    now?: number;
  }) => Promise<PreparedAgreement>;
  /** The undo of preparing; an agreement that was answered or has ended stays as it is. */
  voidAgreement: (caseId: string) => Promise<void>;
  remindOffer: (request: { caseId: string; agreementId: string; number: number }) => Promise<void>;
  /** Ends an offer nobody answered; an answer that got there first stands. @returns its status now */
  closeAgreement: (request: { agreementId: string; as: "EXPIRED" }) => Promise<{ status: AgreementStatus }>;
  /** Writes the acceptance as a last page. NOT_ACCEPTED is final. @returns hash of the sealed document, hex */
  sealAgreement: (agreementId: string) => Promise<{ sha256: string }>;
  /**
   * Pays out once, exactly the accepted amount. Unknown answers are asked again under the same key. Final: PAYMENT_REFUSED (asked once more,
   * it is ordered anew under a further key), PAYOUT_NOT_GRANTED when nothing was accepted or it is more than was approved, and CASE_STOPPED
   * when somebody asked to stop the case before it began. In passing: PAYMENTS_UNAVAILABLE.
   */
  payOut: (caseId: string) => Promise<PaidLoan>;
  /** Records a payment that operations made by other means. CASE_STOPPED, PAYOUT_NOT_GRANTED, NO_STEP_DECISION are final. */
  recordPayout: (caseId: string, decisionId: string) => Promise<PaidLoan>;
};
