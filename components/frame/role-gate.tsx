"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { holdsAny, type Role } from "@/domain/roles";
import { useMe } from "../hooks/use-me";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { homeOf } from "./home-of";

/** Says that a page is not for this person, instead of showing it empty. The server refuses by itself. */
export const RoleGate = ({ roles, children }: { roles: readonly Role[]; children: ReactNode }) => {
  const t = useTranslations("frame.gate");
  const { data: me } = useMe();
  if (!me) return null;
  if (holdsAny(me.roles, roles)) return children;
  return (
    <EmptyState kind="notAllowed" title={t("title")} action={<ButtonLink href={homeOf(me.roles)}>{t("home")}</ButtonLink>}>
      {t("body")}
    </EmptyState>
  );
};
