import { workflowInfo } from "@temporalio/workflow";
import { type CaseInput, type DocumentSigned, documentSignedSchema, signals } from "../../domain/contracts";
import type { NoticeClock } from "../../domain/policy";
import type { Ring } from "../../domain/schedule";
import { hear } from "../shared/messages";
import { type OpenCase, openCase } from "../shared/open-case";
import type { ClockTime } from "../shared/review-request";

/** A loan on its way: the case, and what its story has to remember. */
export type Loan = OpenCase & {
  /** How often the applicant was asked for more. */
  asked: number;
  /** Review cycles begun; a new one resets the approvals of those before. */
  cycle: number;
  /** How often a second level handed the case back. */
  returned: number;
  /** Decisions of this cycle that approved. */
  approvals: string[];
  /** How long the clocks of each level ran in earlier cycles, while the applicant was asked in between. */
  times: Partial<Record<number, ClockTime>>;
  /** How often each step failed. */
  failures: Partial<Record<string, number>>;
  /** The time the law gives for an answer, from when the application was complete (milliseconds since the epoch). */
  notice: { clock: NoticeClock | undefined; completeAt: number; rung: Ring[] };
  /** The applicant's answer to the agreement, once it has come. */
  signature: () => DocumentSigned | undefined;
};

/** Registers query and signal handlers; to be called before the first await. */
export const openLoan = (input: CaseInput): Loan => {
  const open = openCase(input, "VALIDATING");
  let signed: DocumentSigned | undefined;
  const sign = (answer: DocumentSigned): void => {
    signed ??= answer;
  };
  hear(signals.documentSigned, documentSignedSchema, sign, open.onUnknown);
  return {
    ...open,
    asked: 0,
    cycle: 1,
    returned: 0,
    approvals: [],
    times: {},
    failures: {},
    notice: { clock: undefined, completeAt: workflowInfo().startTime.getTime(), rung: [] },
    signature: () => signed,
  };
};
