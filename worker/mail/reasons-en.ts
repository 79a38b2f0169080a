import type { ReasonCodes } from "./mail-language";

/** Why we said no to a loan, in English. */
export const reasonsEn: Record<ReasonCodes["loan"], string> = {
  UNDER_AGE: "Applicants must be at least 18 years old.",
  AMOUNT_OUTSIDE_PRODUCT: "We lend from 500.00 to 2,000,000.00.",
  TERM_OUTSIDE_PRODUCT: "We lend for 3 to 480 months.",
  EMPLOYMENT_LONGER_THAN_WORKING_LIFE: "The years employed do not fit the date of birth.",
  TOO_OLD_AT_END: "The loan would end after the age of 85.",
  PROPERTY_VALUE_MISSING: "For a home purchase we need the value of the property.",
  INCOME_INSUFFICIENT: "The income is too low for this loan.",
  OBLIGATIONS_EXCESSIVE: "The monthly obligations are too high.",
  CREDIT_HISTORY: "The credit history.",
  EMPLOYMENT_TOO_SHORT: "The employment is too short.",
  COLLATERAL_INSUFFICIENT: "The property does not secure the loan.",
  BANKRUPTCY: "A bankruptcy in the past.",
  UNABLE_TO_VERIFY: "We could not verify what was stated.",
  OUTSIDE_POLICY: "The loan is outside of what we offer.",
  APPLICATION_INCOMPLETE: "The application stayed incomplete.",
};
