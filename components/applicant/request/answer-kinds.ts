import { answerFields } from "@/domain/loan/answer-fields";
import type { Slot, SlotValue } from "@/domain/requests/slot";

/** How an answer is typed: an amount in minor units, a number, a line of text or several, a day, or one of a few. */
export type AnswerKind = "MONEY" | "MONTHS" | "YEARS" | "NUMBER" | "TEXT" | "DATE" | "CHOICE";

type Asked = Pick<Slot, "kind" | "target">;

/** What is asked for; a document is no answer. */
export const answerKind = ({ kind, target }: Asked): AnswerKind => {
  const field = Object.entries(answerFields).find(([path]) => path === target)?.[1];
  if (kind === "NUMBER") return field?.unit ?? "NUMBER";
  return kind === "DOCUMENT" ? "TEXT" : kind;
};

const decimal = (text: string): number => {
  const compact = text.trim().replace(",", ".");
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(compact) ? Number(compact) : Number.NaN;
};
const whole = (text: string): number => (/^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN);

const readers: Record<Exclude<AnswerKind, "MONEY">, (text: string) => SlotValue> = {
  MONTHS: whole,
  YEARS: decimal,
  NUMBER: decimal,
  TEXT: (text) => text.trim(),
  DATE: (text) => text,
  CHOICE: (text) => text,
};

/** What was typed as it is stored; undefined while empty, NaN for what is no number. Amounts come as minor units already. */
export const readAnswer = (kind: AnswerKind, typed: string | number | undefined): SlotValue | undefined => {
  if (typed === undefined || typeof typed === "number") return typed;
  if (typed.trim() === "" || kind === "MONEY") return undefined;
  return readers[kind](typed);
};
