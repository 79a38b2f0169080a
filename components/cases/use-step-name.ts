import { useTranslations } from "next-intl";

/** A step or an undo of a case's story in the reader's words; steps of some kinds of case are named as the stage they are. */
export const useStepName = () => {
  const t = useTranslations();
  return (caseType: string, code: string): string => {
    const key = ["step", "undo", "stage"].map((group) => `${caseType}.${group}.${code}`).find((candidate) => t.has(candidate));
    return key ? t(key) : code;
  };
};
