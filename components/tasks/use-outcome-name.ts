import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { useWritten } from "../general/use-written";

/** An outcome of a task in words: those of its form, else ours; its code where none are known. */
export const useOutcomeName = () => {
  const t = useTranslations("common.outcome");
  const written = useWritten();
  return ({ form }: Pick<TaskDetail, "form">, outcome: string): string => {
    const offered = form?.outcomes.find((one) => one.outcome === outcome);
    if (offered) return written(offered.label);
    return t.has(outcome) ? t(outcome) : outcome;
  };
};
