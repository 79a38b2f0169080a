"use client";

import { useTranslations } from "next-intl";
import { type Format, useFormat } from "./use-format";
import { useNow } from "./use-now";

/** A refusal or error with its stable code and the facts behind it. */
export type Problem = { code: string; message?: string; params?: Record<string, unknown> | undefined };

const text = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

const valuesOf = (params: Record<string, unknown>, format: Format, now: number, role: (role: string) => string) => ({
  by: text(params.by),
  level: text(params.level),
  roles: format.anyOf((Array.isArray(params.roles) ? params.roles : []).map((name) => role(text(name)))),
  at: typeof params.at === "string" ? format.date(params.at) : "",
  ago: typeof params.at === "string" ? format.relative(params.at, now) : "",
  limit: typeof params.limit === "number" ? format.money(params.limit, text(params.currency)) : "",
});

/** Gives the sentence for a refusal or error in the reader's language, by its code; the server's English one for codes not known here. */
export const useProblemText = (): ((problem: Problem) => string) => {
  const t = useTranslations("common.refusal");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const now = useNow();
  return ({ code, message, params = {} }) =>
    t.has(code)
      ? t(
          code,
          valuesOf(params, format, now, (name) => (tRole.has(name) ? tRole(name) : name)),
        )
      : (message ?? t("INTERNAL"));
};
