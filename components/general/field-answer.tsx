import { useTranslations } from "next-intl";
import type { ComponentType, ReactNode } from "react";
import type { FieldKind, FieldOf } from "@/domain/forms/form-field";
import { useCaseDocuments } from "../hooks/use-case-documents";
import { useFormat } from "../i18n/use-format";
import { TextLink } from "../ui/text-link";
import { useWritten } from "./use-written";

type Props<Kind extends FieldKind> = { field: FieldOf<Kind>; value: unknown; caseId: string };
type Chosen = { value: string; label: { en: string; zh: string } };

const Text = ({ value }: { value: unknown }) => <span className="break-words whitespace-pre-line">{String(value)}</span>;

const Formatted = ({ write }: { write: (format: ReturnType<typeof useFormat>) => string }): ReactNode => write(useFormat());

const YesNo = ({ value }: { value: unknown }): ReactNode => useTranslations("common")(value === true ? "yes" : "no");

const Labels = ({ options, value }: { options: readonly Chosen[]; value: unknown }): ReactNode => {
  const written = useWritten();
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return useFormat().list(options.filter((option) => values.includes(option.value)).map(({ label }) => written(label)));
};

const Files = ({ value, caseId }: Props<"file">) => {
  const { data = [] } = useCaseDocuments(caseId);
  const ids: unknown[] = Array.isArray(value) ? value : [];
  return data
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => (
      <TextLink key={id} href={`/cases/${caseId}?document=${id}`} className="block break-words">
        {name}
      </TextLink>
    ));
};

/** How what was filled into each kind of field is read. */
const answers: { [Kind in FieldKind]: ComponentType<Props<Kind>> } = {
  text: Text,
  longText: Text,
  number: ({ value }) => <Formatted write={({ number }) => number(Number(value))} />,
  money: ({ field, value }) => <Formatted write={({ money }) => money(Number(value), field.currency)} />,
  percent: ({ value }) => <Formatted write={({ rate }) => rate(Number(value))} />,
  date: ({ value }) => <Formatted write={({ calendarDate }) => calendarDate(String(value))} />,
  choice: ({ field, value }) => <Labels options={field.options} value={value} />,
  choices: ({ field, value }) => <Labels options={field.options} value={value} />,
  yesNo: YesNo,
  file: Files,
  checklist: ({ field, value }) => (
    <Labels options={field.items.map(({ name, label }) => ({ value: name, label }))} value={value} />
  ),
};

/** What was filled into one field, in words. */
export const FieldAnswer = (props: Props<FieldKind>) => {
  const Answer = answers[props.field.kind] as ComponentType<Props<FieldKind>>;
  return <Answer {...props} />;
};
