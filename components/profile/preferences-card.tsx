import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import { locales, themes } from "@/domain/preferences";
import { holdsAny, staffRoles } from "@/domain/roles";
import { useUpdateMe } from "../hooks/use-update-me";
import { setPreferences } from "../i18n/preferences";
import { usePreferences } from "../i18n/use-preferences";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Card } from "../ui/card";
import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { Select } from "../ui/select";
import { timeZones } from "./time-zones";

/** Each language is written in itself. */
const languageNames = { en: "English", zh: "中文" } as const;

/** For whom a letter pressed by mistake, or spoken to a computer, must not do anything. */
const SingleKeys = () => {
  const t = useTranslations("profile");
  const on = usePreferences()?.singleKeys ?? true;
  return (
    <Checkbox
      className="mt-3"
      checked={on}
      onChange={({ target }) => setPreferences({ singleKeys: target.checked })}
      label={
        <>
          {t("singleKeys")}
          <span className="block text-sm text-muted">{t("singleKeysHint")}</span>
        </>
      }
    />
  );
};

/** For who would rather see what becomes of each decision. */
const GoOn = () => {
  const t = useTranslations("profile");
  const on = usePreferences()?.goOn ?? true;
  return (
    <Checkbox
      className="mt-3"
      checked={on}
      onChange={({ target }) => setPreferences({ goOn: target.checked })}
      label={
        <>
          {t("goOn")}
          <span className="block text-sm text-muted">{t("goOnHint")}</span>
        </>
      }
    />
  );
};

/** Language, theme, time zone and keys; each takes effect and is stored at once. */
export const PreferencesCard = ({ me }: { me: Me }) => {
  const t = useTranslations("profile");
  const tTheme = useTranslations("frame.themes");
  const problemText = useProblemText();
  const update = useUpdateMe();
  const change = (chosen: Partial<Pick<Me, "locale" | "theme" | "timeZone">>) => {
    setPreferences(chosen);
    update.mutate(chosen);
  };
  return (
    <Card title={t("preferences")}>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t("language")}>
          <Select value={me.locale} onChange={({ target }) => change({ locale: target.value as Me["locale"] })}>
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {languageNames[locale]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("theme")}>
          <Select value={me.theme} onChange={({ target }) => change({ theme: target.value as Me["theme"] })}>
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {tTheme(theme)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("timeZone")}>
          <Select value={me.timeZone} onChange={({ target }) => change({ timeZone: target.value })}>
            {timeZones(me.timeZone).map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </Select>
        </Field>
      </div>
      <SingleKeys />
      {holdsAny(me.roles, staffRoles) && <GoOn />}
      {update.error && <Notice tone="bad" role="alert" className="mt-3" title={problemText(problemOf(update.error))} />}
    </Card>
  );
};
