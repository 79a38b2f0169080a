import { useTranslations } from "next-intl";
import { locales } from "@/domain/preferences";
import { setPreferences } from "../i18n/preferences";
import { usePreferences } from "../i18n/use-preferences";
import { cn } from "../ui/class-names";

/** Each language is written in itself. */
const names = { en: "English", zh: "中文" } as const;

/** Language of this browser, for those not signed in yet. */
export const LanguageSwitch = () => {
  const t = useTranslations("signin");
  const current = usePreferences()?.locale;
  return (
    <fieldset aria-label={t("language")} className="flex gap-1">
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          onClick={() => setPreferences({ locale })}
          className={cn(
            "min-h-7 rounded-md px-2.5",
            locale === current ? "bg-accent-soft font-medium text-accent" : "text-muted hover:bg-sunken",
          )}
        >
          {names[locale]}
        </button>
      ))}
    </fieldset>
  );
};
