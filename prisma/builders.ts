import type { LoanApplication } from "../domain/loan/application";
import type { LoanRejection, LoanTerms } from "../domain/loan/decision";
import { type DemoPerson, people } from "./people";

type ApplicationOverrides = Partial<Omit<LoanApplication, "applicant">> & {
  /** Whose application it is: name and mailbox. */
  person?: Pick<DemoPerson, "name" | "email">;
  /** Steers the credit bureau's simulator through a tag in the e-mail: `score780`, `unknown`, `down`. */
  bureau?: string;
  applicant?: Partial<LoanApplication["applicant"]>;
};

/** `ana@demo.test`, `score780` -> `ana+score780@demo.test`; without a tag the address as it is. */
export const taggedEmail = (email: string, tag?: string): string => (tag ? email.replace("@", `+${tag}@`) : email);

/** A plausible application with a good income; amounts in minor units. */
export const loanApplication = (overrides: ApplicationOverrides = {}): LoanApplication => {
  const { person = people.ana, bureau, applicant, ...rest } = overrides;
  return {
    applicant: {
      name: person.name,
      email: taggedEmail(person.email, bureau),
      dateOfBirth: "1988-04-12",
      monthlyIncome: 5_200_00,
      yearsEmployed: 6,
      existingMonthlyDebt: 350_00,
      previousBankruptcy: false,
      ...applicant,
    },
    amount: 18_000_00,
    currency: "EUR",
    termMonths: 48,
    purpose: "VEHICLE",
    ...rest,
  };
};

/** Strong in everything the rules look at: assessed LOW, and small enough to be approved without a person. */
export const lowRiskApplication = (overrides: ApplicationOverrides = {}): LoanApplication =>
  loanApplication({ bureau: "score800", amount: 6_000_00, ...overrides });

/** Middling score and debts: assessed MEDIUM, one level. */
export const mediumRiskApplication = (overrides: ApplicationOverrides = {}): LoanApplication =>
  loanApplication({
    bureau: "score660",
    ...overrides,
    applicant: { existingMonthlyDebt: 1_000_00, yearsEmployed: 2, ...overrides.applicant },
  });

/** Weak score, heavy debts and a past bankruptcy: assessed HIGH, two levels. */
export const highRiskApplication = (overrides: ApplicationOverrides = {}): LoanApplication =>
  loanApplication({
    bureau: "score560",
    ...overrides,
    applicant: { existingMonthlyDebt: 2_500_00, yearsEmployed: 0.5, previousBankruptcy: true, ...overrides.applicant },
  });

/** Terms an approver grants; amounts in minor units, rate in basis points, term in months. */
export const loanTerms = (overrides: Partial<LoanTerms> = {}): LoanTerms => ({
  amount: 18_000_00,
  rateBps: 725,
  termMonths: 48,
  ...overrides,
});

export const loanRejection = (overrides: Partial<LoanRejection> = {}): LoanRejection => ({
  reasonCodes: ["OBLIGATIONS_EXCESSIVE"],
  message: "Your monthly obligations are too high for this loan.",
  ...overrides,
});
