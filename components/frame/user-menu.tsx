"use client";

import { CircleUserRound, LogOut, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { locales, type Me, themes } from "@/domain/me";
import { useSignOut } from "../hooks/use-sign-out";
import { useUpdateMe } from "../hooks/use-update-me";
import { setPreferences } from "../i18n/preferences";
import { usePreferences } from "../i18n/use-preferences";
import { buttonStyle } from "../ui/button-style";
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from "../ui/menu";

/** Each language is written in itself. */
const languageNames = { en: "English", zh: "中文" } as const;

/** Name, language, theme, profile, and the way out. */
export const UserMenu = ({ me }: { me: Me }) => {
  const t = useTranslations("frame");
  const tRole = useTranslations("common.role");
  const preferences = usePreferences();
  const update = useUpdateMe();
  const signOut = useSignOut();
  const change = (chosen: Parameters<typeof update.mutate>[0]) => {
    setPreferences(chosen);
    update.mutate(chosen);
  };
  return (
    <Menu
      trigger={
        <button type="button" aria-label={t("userMenu", { name: me.name })} className={buttonStyle("ghost", "sm")}>
          <CircleUserRound aria-hidden className="size-5" />
          <span className="hidden sm:inline">{me.name}</span>
        </button>
      }
    >
      <div className="px-2 py-1.5">
        <p className="font-medium">{me.name}</p>
        <p className="text-sm text-muted">{me.roles.map((role) => tRole(role)).join(" · ")}</p>
      </div>
      <MenuSeparator />
      <MenuLink href="/profile">
        <UserRound aria-hidden className="size-4" />
        {t("profile")}
      </MenuLink>
      <MenuSeparator />
      <MenuChoice
        label={t("language")}
        value={preferences?.locale ?? me.locale}
        onValueChange={(locale) => change({ locale })}
        options={locales.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
      />
      <MenuChoice
        label={t("theme")}
        value={preferences?.theme ?? me.theme}
        onValueChange={(theme) => change({ theme })}
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
      />
      <MenuSeparator />
      <MenuItem onSelect={() => signOut.mutate()}>
        <LogOut aria-hidden className="size-4" />
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
};
