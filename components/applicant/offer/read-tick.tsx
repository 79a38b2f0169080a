import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Checkbox } from "../../ui/checkbox";

type Props = { checked: boolean; onChange: (checked: boolean) => void; missing: boolean };

/** The word that the agreement was read. */
export const ReadTick = ({ checked, onChange, missing }: Props) => {
  const t = useTranslations("offer.answer");
  return (
    <div>
      <Checkbox
        id="read"
        label={t("read")}
        className="min-h-11 items-center sm:min-h-7"
        checked={checked}
        aria-invalid={missing || undefined}
        aria-describedby={missing ? "read-error" : undefined}
        onChange={({ target }) => onChange(target.checked)}
      />
      {missing && (
        <p id="read-error" className="flex items-start gap-1 text-sm text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>{t("readMissing")}</span>
        </p>
      )}
    </div>
  );
};
