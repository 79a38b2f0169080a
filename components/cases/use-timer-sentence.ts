import { useTranslations } from "next-intl";

/** What happens at the end of a clock, in a sentence. */
export const useTimerSentence = () => {
  const t = useTranslations("cases.timer.then");
  return (code: string) => (t.has(code) ? t(code) : t("other", { code }));
};
