import { useTranslations } from "next-intl";

/** The stage of a case in the reader's words; its code where none are known. */
export const useStageName = () => {
  const t = useTranslations();
  return (caseType: string, stage: string): string => {
    const key = `${caseType}.stage.${stage}`;
    return t.has(key) ? t(key) : stage;
  };
};
