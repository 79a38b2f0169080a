"use client";

import { useTranslations } from "next-intl";
import type { OwnLoanApplication } from "@/domain/loan/application";
import { findWrongAnswers } from "@/domain/loan/application-answers";
import { applicationWords } from "../i18n/application-words";
import { MoreWords } from "../i18n/more-words";
import { useFormat } from "../i18n/use-format";
import { Facts } from "../ui/facts";

const Answers = ({ data }: { data: Record<string, unknown> }) => {
  const t = useTranslations("myLoans");
  const tField = useTranslations("application.field");
  const tPurpose = useTranslations("application.purpose");
  const tCommon = useTranslations("common");
  const format = useFormat();
  // An application of another shape than today's says nothing here.
  if (findWrongAnswers(data, true).length > 0) return null;
  const { applicant, amount, currency, termMonths, purpose, propertyValue } = data as OwnLoanApplication;
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
  return (
    <details className="rounded-lg border border-line bg-surface p-4">
      <summary className="font-semibold">{t("answers")}</summary>
      <div className="mt-3">
        <Facts facts={facts} />
      </div>
    </details>
  );
};

/** What one told in the application, folded away. */
export const OwnAnswers = ({ data }: { data: Record<string, unknown> }) => (
  <MoreWords words={applicationWords}>
    <Answers data={data} />
  </MoreWords>
);
