import { useTranslations } from "next-intl";
import { type DocumentType, documentTypes, requestLimits } from "@/domain/requests/slot";
import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import type { SlotPartProps } from "./slot-part-props";

const names: Record<DocumentType, string> = { "application/pdf": "PDF", "image/png": "PNG", "image/jpeg": "JPEG" };

/** Which files are taken, and how many. */
export const SlotDocumentFields = ({ slot: { key, accept, maxFiles }, errorOf, onChange }: SlotPartProps) => {
  const t = useTranslations("loan.request");
  const id = `request-slot-${key}-accept`;
  const error = errorOf("accept");
  const toggle = (type: DocumentType, on: boolean) =>
    onChange({ accept: documentTypes.filter((known) => (known === type ? on : accept.includes(known))) });
  return (
    <>
      <fieldset id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
        <legend className="font-medium">{t("accept")}</legend>
        <div className="flex flex-wrap gap-x-4">
          {documentTypes.map((type) => (
            <Checkbox
              key={type}
              label={names[type]}
              checked={accept.includes(type)}
              onChange={({ target }) => toggle(type, target.checked)}
            />
          ))}
        </div>
        {error && (
          <p id={`${id}-error`} className="text-sm text-bad">
            {error}
          </p>
        )}
      </fieldset>
      <Field id={`request-slot-${key}-maxFiles`} label={t("maxFiles")}>
        <Select value={maxFiles} onChange={({ target }) => onChange({ maxFiles: Number(target.value) })}>
          {Array.from({ length: requestLimits.filesPerSlot }, (_, index) => index + 1).map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};
