import type { FraudCheck } from "./fraud-check";
import { makeSure } from "./make-sure";

/** The same check, believed only where its score is one; all else is SystemUnavailable. */
export const checkedFraudCheck = (fraud: FraudCheck): FraudCheck => ({
  check: async (question, signal) => {
    const answer = await fraud.check(question, signal);
    makeSure(Number.isInteger(answer.score) && answer.score >= 0 && answer.score <= 100, "the fraud check");
    return answer;
  },
});
