import { useTranslations } from "next-intl";

/** Says in words what went wrong with a step or an undo, by its code. */
export const useErrorWord = () => {
  const t = useTranslations("order.code");
  return (code: string): string => (t.has(code) ? t(code) : t("other", { code }));
};
