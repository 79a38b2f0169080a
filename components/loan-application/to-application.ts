import { type ApplicationMode, type ApplicationValues, asksPropertyValue } from "./application-values";

/** A number as people write it, `2.5` or `2,5`; undefined for an empty text, NaN for what is none. */
export const parseNumber = (text: string): number | undefined => {
  const compact = text.trim();
  if (compact === "") return undefined;
  return /^\d{1,6}([.,]\d{1,2})?$/.test(compact) ? Number(compact.replace(",", ".")) : Number.NaN;
};

const yesNo = { yes: true, no: false, "": undefined } as const;

/** The application as the API takes it. An applicant's name and address come from the account. */
export const toApplication = (values: ApplicationValues, mode: ApplicationMode) => {
  const { amount, currency, purpose, termMonths, name, email, dateOfBirth, monthlyIncome, existingMonthlyDebt } = values;
  return {
    applicant: {
      ...(mode === "onBehalf" ? { name, email } : {}),
      dateOfBirth,
      monthlyIncome,
      yearsEmployed: parseNumber(values.yearsEmployed),
      existingMonthlyDebt,
      previousBankruptcy: yesNo[values.previousBankruptcy],
    },
    amount,
    currency,
    termMonths: parseNumber(termMonths),
    purpose,
    ...(asksPropertyValue(purpose) && values.propertyValue !== undefined ? { propertyValue: values.propertyValue } : {}),
  };
};
