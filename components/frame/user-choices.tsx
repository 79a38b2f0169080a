import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Me, Preferences } from "@/domain/me";
import { type Locale, locales, type Theme, themes } from "@/domain/preferences";
import { useSignOut } from "../hooks/use-sign-out";
import { useUpdateMe } from "../hooks/use-update-me";
import { setPreferences } from "../i18n/preferences";
import { usePreferences } from "../i18n/use-preferences";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import { TextLink } from "../ui/text-link";

/** Each language is written in itself. */
const languageNames = { en: "English", zh: "中文" } as const;

const Choices = ({ me }: { me: Me }) => {
  const t = useTranslations("frame");
  const preferences = usePreferences() ?? me;
  const update = useUpdateMe();
  const change = (chosen: Pick<Preferences, "locale" | "theme">) => {
    setPreferences(chosen as Parameters<typeof setPreferences>[0]);
    update.mutate(chosen);
  };
  return (
    <>
      <Field label={t("language")}>
        <Select value={preferences.locale} onChange={({ target }) => change({ locale: target.value as Locale })}>
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {languageNames[locale]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("theme")}>
        <Select value={preferences.theme} onChange={({ target }) => change({ theme: target.value as Theme })}>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`themes.${theme}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};

/** Name, profile, language, theme, and the way out. */
export const UserChoices = ({ me, onLeave }: { me: Me; onLeave: () => void }) => {
  const t = useTranslations("frame");
  const tRole = useTranslations("common.role");
  const signOut = useSignOut();
  return (
    <div className="flex flex-col gap-3 p-4">
      <div>
        <p className="font-medium">{me.name}</p>
        <p className="text-sm text-muted">{me.roles.map((role) => tRole(role)).join(" · ")}</p>
      </div>
      <TextLink href="/profile" onClick={onLeave}>
        {t("profile")}
      </TextLink>
      <Choices me={me} />
      <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
        <LogOut aria-hidden className="size-4" />
        {t("signOut")}
      </Button>
    </div>
  );
};
