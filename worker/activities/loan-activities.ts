import { approveAutomatically } from "./loan/approve-automatically";
import { assessRisk } from "./loan/assess-risk";
import { checkCredit } from "./loan/check-credit";
import { readDecidedLoan } from "./loan/read-decided-loan";
import { validateApplication } from "./loan/validate-application";

/** The steps of a loan. Each takes the case's id, reads the rest from the database and gives back codes and numbers only. */
export const loanActivities = { validateApplication, checkCredit, assessRisk, approveAutomatically, readDecidedLoan };
