import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import { locales, themes } from "@/domain/preferences";
import { useNavigation } from "../hooks/use-navigation";
import { useSignOut } from "../hooks/use-sign-out";
import { useUpdateMe } from "../hooks/use-update-me";
import { setPreferences } from "../i18n/preferences";
import { usePreferences } from "../i18n/use-preferences";
import type { Command } from "./command";

/** Each language is written in itself. */
const languageNames = { en: "English", zh: "中文" } as const;

/** What a person changes for himself: language, theme, keys; his profile, and the way out. */
export const useOwnCommands = (me: Me): Command[] => {
  const t = useTranslations("commands.own");
  const tFrame = useTranslations("frame");
  const { push } = useNavigation();
  const preferences = usePreferences() ?? { ...me, singleKeys: true };
  const { mutate: update } = useUpdateMe();
  const { mutate: signOut } = useSignOut();
  const change = (chosen: Partial<Pick<Me, "locale" | "theme">>) => () => {
    setPreferences(chosen);
    update(chosen);
  };
  const on = preferences.singleKeys;
  return [
    ...themes
      .filter((theme) => theme !== preferences.theme)
      .map((theme): Command => {
        return { name: `theme:${theme}`, label: t("theme", { theme: tFrame(`themes.${theme}`) }), act: change({ theme }) };
      }),
    ...locales
      .filter((locale) => locale !== preferences.locale)
      .map((locale): Command => {
        return { name: `language:${locale}`, label: t("language", { language: languageNames[locale] }), act: change({ locale }) };
      }),
    { name: "own:keys", label: t(on ? "keysOff" : "keysOn"), act: () => setPreferences({ singleKeys: !on }) },
    { name: "own:profile", label: tFrame("profile"), act: () => push("/profile") },
    { name: "own:signOut", label: tFrame("signOut"), act: () => signOut() },
  ];
};
