import { durationMs } from "@/domain/duration";
import type { TaskDetail } from "@/domain/task";
import { loanPolicyOf } from "./loan-policy-of";

const day = 86_400_000;
/** 12 CFR 1002.9(a)(1)(iv), where the policy is not known. */
const byLaw = 90;

/** How many days an applicant has to accept other terms than asked for. */
export const counterOfferDays = (policy: TaskDetail["policy"]): number => {
  const known = loanPolicyOf(policy);
  return known ? Math.round(durationMs(known.counterOffer.closeAfter) / day) : byLaw;
};
