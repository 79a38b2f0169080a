import type { ReactNode } from "react";
import { AmountInput } from "../../ui/amount-input";
import { Input } from "../../ui/input";
import { Textarea } from "../../ui/textarea";
import type { AnswerKind } from "./answer-kinds";

export type Typed = string | number | undefined;
type ControlProps = { value: Typed; onChange: (value: Typed) => void; currency: string };

const text = (value: Typed): string => (typeof value === "string" ? value : "");

const TypedNumber = ({ value, onChange }: ControlProps) => (
  <Input
    inputMode="decimal"
    autoComplete="off"
    maxLength={20}
    className="sm:max-w-48"
    value={text(value)}
    onChange={({ target }) => onChange(target.value)}
  />
);

const controls: Record<Exclude<AnswerKind, "CHOICE">, (props: ControlProps) => ReactNode> = {
  MONEY: ({ value, onChange, currency }) => (
    <AmountInput value={typeof value === "number" ? value : undefined} onValueChange={onChange} currency={currency} />
  ),
  MONTHS: TypedNumber,
  YEARS: TypedNumber,
  NUMBER: TypedNumber,
  TEXT: ({ value, onChange }) => (
    <Textarea rows={4} maxLength={2_000} value={text(value)} onChange={({ target }) => onChange(target.value)} />
  ),
  DATE: ({ value, onChange }) => (
    <Input type="date" className="sm:max-w-48" value={text(value)} onChange={({ target }) => onChange(target.value)} />
  ),
};

/** The control for an answer of a kind, inside a Field. */
export const AnswerControl = ({ kind, ...rest }: ControlProps & { kind: Exclude<AnswerKind, "CHOICE"> }) => {
  const Control = controls[kind];
  return <Control {...rest} />;
};
