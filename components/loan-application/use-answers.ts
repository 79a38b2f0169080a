import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { type ApplicationField, type ApplicationValues, asksPropertyValue } from "./application-values";

/** What was answered, in words; a dash where nothing was. */
export const useAnswers = (values: ApplicationValues): ((field: ApplicationField) => string | null) => {
  const t = useTranslations("application");
  const tCommon = useTranslations("common");
  const tPurpose = useTranslations("application.purpose");
  const format = useFormat();
  const money = (amount: number | undefined) =>
    amount === undefined || Number.isNaN(amount) ? "–" : format.money(amount, values.currency);
  const answers: Record<ApplicationField, () => string | null> = {
    amount: () => money(values.amount),
    // Part of every amount.
    currency: () => null,
    purpose: () => (values.purpose === "" ? "–" : tPurpose(values.purpose)),
    propertyValue: () => (asksPropertyValue(values.purpose) ? money(values.propertyValue) : null),
    termMonths: () => (values.termMonths === "" ? "–" : t("months", { months: values.termMonths })),
    name: () => values.name || "–",
    email: () => values.email || "–",
    dateOfBirth: () => (values.dateOfBirth === "" ? "–" : format.calendarDate(values.dateOfBirth)),
    monthlyIncome: () => money(values.monthlyIncome),
    yearsEmployed: () => values.yearsEmployed || "–",
    existingMonthlyDebt: () => money(values.existingMonthlyDebt),
    previousBankruptcy: () => (values.previousBankruptcy === "" ? "–" : tCommon(values.previousBankruptcy)),
  };
  return (field) => answers[field]();
};
