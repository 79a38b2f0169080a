import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Locale } from "@/domain/preferences";
import { useFormat } from "../i18n/use-format";
import { Button } from "../ui/button";
import { buttonStyle } from "../ui/button-style";
import { Input } from "../ui/input";
import type { SlotPartProps } from "./slot-part-props";

const most = 12;
const fewest = 2;

/** What can be chosen. */
export const SlotOptions = ({ slot: { key, options }, errorOf, onChange }: SlotPartProps) => {
  const t = useTranslations("loan.request");
  const own = useFormat().locale as Locale;
  const id = `request-slot-${key}-options`;
  const error = errorOf("options");
  return (
    <fieldset id={id} tabIndex={-1} className="flex flex-col gap-2" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 font-medium">{t("options")}</legend>
      {options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
        <div key={index} className="flex gap-1">
          <Input
            aria-label={t("option", { number: index + 1 })}
            value={option[own]}
            onChange={({ target }) =>
              onChange({ options: options.map((other, place) => (place === index ? { ...other, [own]: target.value } : other)) })
            }
          />
          {options.length > fewest && (
            <button
              type="button"
              className={buttonStyle("ghost", "sm", "px-1")}
              aria-label={t("removeOption", { number: index + 1 })}
              onClick={() => onChange({ options: options.filter((_, place) => place !== index) })}
            >
              <X aria-hidden className="size-4" />
            </button>
          )}
        </div>
      ))}
      {error && (
        <p id={`${id}-error`} className="text-sm text-bad">
          {error}
        </p>
      )}
      {options.length < most && (
        <Button size="sm" className="self-start" onClick={() => onChange({ options: [...options, { en: "", zh: "" }] })}>
          <Plus aria-hidden className="size-4" />
          {t("addOption")}
        </Button>
      )}
    </fieldset>
  );
};
