"use client";

import { useTranslations } from "next-intl";
import { refusalValues } from "./refusal-values";
import { useFormat } from "./use-format";
import { useNow } from "./use-now";

/** A refusal or error with its stable code and the facts behind it. */
export type Problem = { code: string; message?: string; params?: Record<string, unknown> | undefined };

/** Gives the sentence for a refusal or error in the reader's language, by its code; the server's English one for codes not known here. */
export const useProblemText = (): ((problem: Problem) => string) => {
  const t = useTranslations("common.refusal");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const now = useNow();
  const role = (name: string) => (tRole.has(name) ? tRole(name) : name);
  return ({ code, message, params = {} }) =>
    t.has(code) ? t(code, refusalValues(params, format, now, role)) : (message ?? t("INTERNAL"));
};
