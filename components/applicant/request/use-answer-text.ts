import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/domain/preferences";
import type { Slot } from "@/domain/requests/slot";
import { useFormat } from "../../i18n/use-format";
import { answerKind } from "./answer-kinds";

/** Says what was answered in a slot; null while nothing was. */
export const useAnswerText = () => {
  const t = useTranslations("request");
  const locale = useLocale() as Locale;
  const format = useFormat();
  const saysNumber = (slot: Slot, value: number, currency: string): string => {
    const kind = answerKind(slot);
    if (kind === "MONEY") return format.money(value, currency);
    return kind === "MONTHS" ? t("months", { count: value }) : format.number(value);
  };
  return (slot: Slot, currency: string): string | null => {
    const { kind, value, options } = slot;
    if (value === null) return null;
    if (typeof value === "number") return saysNumber(slot, value, currency);
    if (kind === "DATE") return format.calendarDate(value);
    return options?.find((option) => option.value === value)?.label[locale] ?? value;
  };
};
