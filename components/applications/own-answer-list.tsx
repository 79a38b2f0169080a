import { useTranslations } from "next-intl";
import type { OwnLoanApplication } from "@/domain/loan/application";
import { applicationWords } from "../i18n/application-words";
import { MoreWords } from "../i18n/more-words";
import { useFormat } from "../i18n/use-format";
import { Facts } from "../ui/facts";
import { SkeletonRows } from "../ui/skeleton";

const Answers = ({ application }: { application: OwnLoanApplication }) => {
  const t = useTranslations("myLoans");
  const tField = useTranslations("application.field");
  const tPurpose = useTranslations("application.purpose");
  const tCommon = useTranslations("common");
  const format = useFormat();
  const { applicant, amount, currency, termMonths, purpose, propertyValue } = application;
  const money = (value: number) => format.money(value, currency);
  const answers = {
    amount: money(amount),
    termMonths: t("terms.months", { count: termMonths }),
    purpose: tPurpose(purpose),
    propertyValue: propertyValue === undefined ? null : money(propertyValue),
    name: applicant.name ?? null,
    email: applicant.email ?? null,
    dateOfBirth: format.calendarDate(applicant.dateOfBirth),
    monthlyIncome: money(applicant.monthlyIncome),
    yearsEmployed: format.number(applicant.yearsEmployed),
    existingMonthlyDebt: money(applicant.existingMonthlyDebt),
    previousBankruptcy: tCommon(applicant.previousBankruptcy ? "yes" : "no"),
  };
  const facts = Object.entries(answers).flatMap(([key, value]) => (value === null ? [] : [{ key, label: tField(key), value }]));
  return <Facts facts={facts} />;
};

/** What one told in an application, field by field. */
export const OwnAnswerList = ({ application }: { application: OwnLoanApplication }) => (
  <MoreWords words={applicationWords} waiting={<SkeletonRows rows={4} className="h-6" />}>
    <Answers application={application} />
  </MoreWords>
);
