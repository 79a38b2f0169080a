import { useTranslations } from "next-intl";
import type { LoanApplication } from "@/domain/loan/application";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";

/** The application as it was made. */
export const ApplicationCard = ({ application }: { application: LoanApplication }) => {
  const t = useTranslations("loan");
  const tPurpose = useTranslations("application.purpose");
  const tCommon = useTranslations("common");
  const format = useFormat();
  const { applicant, amount, currency, termMonths, purpose, propertyValue } = application;
  const money = (value: number) => <span className="tabular">{format.money(value, currency)}</span>;
  const values: [string, React.ReactNode][] = [
    ["amount", <strong key="amount">{money(amount)}</strong>],
    ["term", t("facts.months", { count: termMonths })],
    ["purpose", tPurpose(purpose)],
    ["propertyValue", propertyValue === undefined ? tCommon("none") : money(propertyValue)],
    ["applicant", applicant.name],
    ["email", applicant.email],
    ["monthlyIncome", money(applicant.monthlyIncome)],
    ["existingMonthlyDebt", money(applicant.existingMonthlyDebt)],
    ["yearsEmployed", format.number(applicant.yearsEmployed)],
    ["dateOfBirth", format.calendarDate(applicant.dateOfBirth)],
    ["previousBankruptcy", tCommon(applicant.previousBankruptcy ? "yes" : "no")],
  ];
  return (
    <Card title={t("facts.title")}>
      <Facts facts={values.map(([key, value]) => ({ key, label: t(`facts.${key}`), value }))} />
    </Card>
  );
};
