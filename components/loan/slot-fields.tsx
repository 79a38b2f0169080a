import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import type { Locale } from "@/domain/preferences";
import { type SlotKind, slotKinds } from "@/domain/requests/slot";
import { useFormat } from "../i18n/use-format";
import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { Textarea } from "../ui/textarea";
import { reworded, type SlotValues } from "./request-values";
import { SlotAnswerField } from "./slot-answer-field";
import { SlotDocumentFields } from "./slot-document-fields";
import { SlotOptions } from "./slot-options";
import type { SlotPartProps } from "./slot-part-props";

/** What there is to say beside label and help, by kind. */
const more: Partial<Record<SlotKind, ComponentType<SlotPartProps>>> = {
  DOCUMENT: SlotDocumentFields,
  NUMBER: SlotAnswerField,
  CHOICE: SlotOptions,
};

/** Everything one may say of a thing asked for: in one's own language first, the other one below. */
export const SlotFields = ({ slot, errorOf, onChange }: SlotPartProps) => {
  const t = useTranslations("loan.request");
  const format = useFormat();
  const own = format.locale as Locale;
  const other: Locale = own === "en" ? "zh" : "en";
  const id = (part: string) => `request-slot-${slot.key}-${part}`;
  const More = more[slot.kind];
  const reword = (part: "label" | "help", locale: Locale, text: string): Partial<SlotValues> => ({
    [part]: reworded(slot[part], locale, text),
  });
  return (
    <div className="flex flex-col gap-3">
      <Field id={id("kind")} label={t("kind")}>
        <Select value={slot.kind} onChange={({ target }) => onChange({ kind: target.value as SlotKind })}>
          {slotKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kindOf.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id={id("label")} label={t("label")} error={errorOf("label")}>
        <Input value={slot.label[own]} onChange={({ target }) => onChange(reword("label", own, target.value))} />
      </Field>
      <Field id={id("help")} label={t("help")} hint={t("helpHint")} error={errorOf("help")} optional>
        <Textarea rows={2} value={slot.help[own]} onChange={({ target }) => onChange(reword("help", own, target.value))} />
      </Field>
      <details>
        <summary className="cursor-pointer text-sm text-accent">
          {t("otherLanguage", { language: t(`language.${other}`) })}
        </summary>
        <div className="mt-2 flex flex-col gap-3">
          <Field id={id("label-other")} label={t("labelIn", { language: t(`language.${other}`) })} hint={t("otherHint")} optional>
            <Input
              lang={other}
              value={slot.label[other]}
              onChange={({ target }) => onChange(reword("label", other, target.value))}
            />
          </Field>
          <Field id={id("help-other")} label={t("helpIn", { language: t(`language.${other}`) })} optional>
            <Textarea
              lang={other}
              rows={2}
              value={slot.help[other]}
              onChange={({ target }) => onChange(reword("help", other, target.value))}
            />
          </Field>
        </div>
      </details>
      <Checkbox label={t("required")} checked={slot.required} onChange={({ target }) => onChange({ required: target.checked })} />
      {More && <More slot={slot} errorOf={errorOf} onChange={onChange} />}
    </div>
  );
};
