import { useTranslations } from "next-intl";
import { isRequired } from "@/domain/forms/field-values";
import type { FieldKind, FieldOf, FormField } from "@/domain/forms/form-field";
import { type Format, useFormat } from "../i18n/use-format";

type Bounds = { min?: string | undefined; max?: string | undefined; more?: Record<string, string | number> };
type Told<Kind extends FieldKind> = (field: FieldOf<Kind>, format: Format) => Bounds;

const written = (value: number | undefined, write: (value: number) => string) => (value === undefined ? undefined : write(value));
const nothing = () => ({});

/** The bounds of each kind of field, as one reads them. */
const boundsOf: { [Kind in FieldKind]: Told<Kind> } = {
  text: ({ maxLength }, { number }) => ({ max: number(maxLength) }),
  longText: ({ maxLength }, { number }) => ({ max: number(maxLength) }),
  number: ({ min, max, integer }, { number }) => ({
    min: written(min, number),
    max: written(max, number),
    more: { integer: String(integer) },
  }),
  money: ({ min, max, currency }, { money }) => ({
    min: written(min, (amount) => money(amount, currency)),
    max: written(max, (amount) => money(amount, currency)),
  }),
  percent: ({ min, max }, { rate }) => ({ min: written(min, rate), max: written(max, rate) }),
  date: ({ min, max }, { calendarDate }) => ({ min: min && calendarDate(min), max: max && calendarDate(max) }),
  choice: nothing,
  choices: (field, { number }) => ({
    min: number(Math.max(field.min ?? 0, isRequired(field) ? 1 : 0)),
    max: number(field.max ?? field.options.length),
  }),
  yesNo: nothing,
  file: ({ max }) => ({ more: { count: max } }),
  checklist: nothing,
};

/** Says what a field must hold, once it holds something else. */
export const useWrong = (): ((field: FormField) => string) => {
  const t = useTranslations("general.wrong");
  const format = useFormat();
  return (field) => {
    const told = boundsOf[field.kind] as Told<FieldKind>;
    const { min, max, more } = told(field, format);
    const bounds = min === undefined ? (max === undefined ? "none" : "max") : max === undefined ? "min" : "both";
    return t(field.kind, { bounds, min: min ?? "", max: max ?? "", ...more });
  };
};
