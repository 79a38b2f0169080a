import { useTranslations } from "next-intl";
import { refusalValues } from "./refusal-values";
import { useFormat } from "./use-format";
import { useNow } from "./use-now";

/** A refusal or error with its stable code and the facts behind it. */
export type Problem = { code: string; message?: string; params?: Record<string, unknown> | undefined };

/** Gives the sentence for a refusal or error in the reader's language, by its code; the server's English one for codes not known here. */
export const useProblemText = (): ((problem: Problem) => string) => {
  const t = useTranslations("common.refusal");
  // What only the desk is refused is said where the words of the desk are; their area may not be there.
  const tAll = useTranslations();
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const now = useNow();
  const role = (name: string) => (tRole.has(name) ? tRole(name) : name);
  return ({ code, message, params = {} }) => {
    const values = refusalValues(params, format, now, role);
    const desk = `deskRefusal.${code}`;
    if (tAll.has(desk)) return tAll(desk, values);
    return t.has(code) ? t(code, values) : (message ?? t("INTERNAL"));
  };
};
