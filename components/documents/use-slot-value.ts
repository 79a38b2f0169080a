import { useLocale, useTranslations } from "next-intl";
import { type CaseType, caseTypes } from "@/domain/case-types";
import type { AnswerField } from "@/domain/loan/answer-fields";
import type { Locale } from "@/domain/preferences";
import type { Slot } from "@/domain/requests/slot";
import { useFormat } from "../i18n/use-format";

const unitOf = (caseType: string, target: string | null): AnswerField["unit"] =>
  target === null ? undefined : caseTypes[caseType as CaseType]?.answerFields[target]?.unit;

/** Says what was answered in a slot, in the reader's language; null while nothing was. */
export const useSlotValue = (caseType: string, currency: string | null) => {
  const t = useTranslations("loan.facts");
  const locale = useLocale() as Locale;
  const format = useFormat();
  const numberIn = (unit: AnswerField["unit"], value: number): string => {
    if (unit === "MONEY") return format.money(value, currency ?? "");
    return unit === "MONTHS" ? t("months", { count: value }) : format.number(value);
  };
  return ({ kind, value, options, target }: Slot): string | null => {
    if (value === null) return null;
    if (typeof value === "number") return numberIn(unitOf(caseType, target), value);
    if (kind === "DATE") return format.calendarDate(value);
    return options?.find((option) => option.value === value)?.label[locale] ?? value;
  };
};
