import { useTranslations } from "next-intl";
import { answerFields } from "@/domain/loan/answer-fields";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import type { SlotPartProps } from "./slot-part-props";

/** Which field of the application the answer replaces. */
export const SlotAnswerField = ({ slot, onChange }: SlotPartProps) => {
  const t = useTranslations("loan.request");
  return (
    <Field id={`request-slot-${slot.key}-target`} label={t("target")} hint={t("targetHint")}>
      <Select value={slot.target} onChange={({ target }) => onChange({ target: target.value })}>
        <option value="">{t("noTarget")}</option>
        {Object.keys(answerFields).map((field) => (
          <option key={field} value={field}>
            {t(`targetOf.${field.replaceAll(".", "_")}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
