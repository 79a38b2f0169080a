import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { z } from "zod";
import { instantSchema } from "@/domain/text";
import { isCalendarDate } from "@/domain/text-rules";
import { useFormat } from "../i18n/use-format";

const moneySchema = z.strictObject({ amount: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) });

const Listed = ({ values }: { values: readonly unknown[] }) => (
  <ul className="list-disc pl-4">
    {values.map((value, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: facts stay as they were opened with
      <li key={place}>
        <FactValue value={value} />
      </li>
    ))}
  </ul>
);

const Named = ({ value }: { value: object }) => (
  <ul>
    {Object.entries(value).map(([name, one]) => (
      <li key={name}>
        <span className="text-muted">{name}</span> <FactValue value={one} />
      </li>
    ))}
  </ul>
);

const useText = () => {
  const t = useTranslations("common");
  const format = useFormat();
  return (value: unknown): string => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return format.number(value);
    const text = String(value ?? "–");
    if (isCalendarDate(text)) return format.calendarDate(text);
    return instantSchema.safeParse(text).success ? format.dateTime(text) : text;
  };
};

/** A fact as a workflow handed it over: texts, numbers, yes and no, days and instants, `{amount, currency}` in minor units, lists, and more within. */
export const FactValue = ({ value }: { value: unknown }): ReactNode => {
  const textOf = useText();
  const format = useFormat();
  const money = moneySchema.safeParse(value).data;
  if (money) return format.money(money.amount, money.currency);
  if (Array.isArray(value)) return <Listed values={value} />;
  if (typeof value === "object" && value !== null) return <Named value={value} />;
  return <span className="whitespace-pre-line">{textOf(value)}</span>;
};
