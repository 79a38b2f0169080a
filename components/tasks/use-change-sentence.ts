import { useLocale, useTranslations } from "next-intl";
import type { FactChange } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";

const minute = 60_000;

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;

/** A name, a label in the reader's language, or the value itself. */
const textIn = (value: unknown, locale: string): string => {
  const known = field(value, "name") ?? field(value, locale);
  if (known !== undefined) return String(known);
  return value === null || value === undefined ? "" : String(value);
};

/** Gives the sentence for a change of what is decided on, with how long ago it was. */
export const useChangeSentence = () => {
  const t = useTranslations("tasks.change");
  const tChanged = useTranslations("tasks.changed");
  const tOutcome = useTranslations("common.outcome");
  const tLoan = useTranslations("loan.risk");
  const format = useFormat();
  const now = useNow();
  const locale = useLocale();
  const text = (value: unknown): string => textIn(value, locale);
  return ({ kind, params, at }: FactChange): string => {
    const outcome = text(params.outcome);
    const level = text(params.level);
    const values = {
      ago: now - Date.parse(at) < minute ? tChanged("justNow") : format.relative(at, now),
      name: text(params.name),
      slot: text(params.slotLabel),
      inSlot: params.slotLabel ? "yes" : "no",
      by: text(params.by),
      reason: text(params.reason),
      level,
      outcome: tOutcome.has(outcome) ? tOutcome(outcome) : outcome,
      risk: tLoan.has(level) ? tLoan(level) : level,
      score: text(params.score),
    };
    return t(t.has(kind) ? kind : "other", values);
  };
};
