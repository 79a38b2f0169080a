import { Input } from "../ui/input";
import { Textarea } from "../ui/textarea";
import type { ControlProps } from "./control-props";
import { LabelledField } from "./labelled-field";

const textIn = (value: unknown): string => (typeof value === "string" ? value : "");
/** A text of nothing is no answer. */
const given = (text: string): string | undefined => (text.trim() === "" ? undefined : text);

type Props<Kind extends "text" | "longText" | "date"> = ControlProps<Kind>;

/** One line. */
export const TextControl = ({ value, onChange, ...labels }: Props<"text">) => (
  <LabelledField {...labels}>
    <Input value={textIn(value)} onChange={({ target }) => onChange(given(target.value))} autoComplete="off" />
  </LabelledField>
);

/** Some lines. */
export const LongTextControl = ({ value, onChange, ...labels }: Props<"longText">) => (
  <LabelledField {...labels}>
    <Textarea rows={3} value={textIn(value)} onChange={({ target }) => onChange(given(target.value))} />
  </LabelledField>
);

/** A day, chosen in the browser's own calendar. */
export const DateControl = ({ value, onChange, ...labels }: Props<"date">) => (
  <LabelledField {...labels}>
    <Input
      type="date"
      min={labels.field.min}
      max={labels.field.max}
      value={textIn(value)}
      onChange={({ target }) => onChange(given(target.value))}
    />
  </LabelledField>
);
