import { useTranslations } from "next-intl";
import { useFormat } from "../i18n/use-format";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";

/** Gives the sentence for why something an admin asked for did not happen. */
export const useAdminProblem = (): ((error: Error) => string) => {
  const t = useTranslations("admin.refusal");
  const format = useFormat();
  const problemText = useProblemText();
  return (error) => {
    const problem = problemOf(error);
    const at = problem.params?.at;
    if (!t.has(problem.code)) return problemText(problem);
    return t(problem.code, { at: typeof at === "string" ? format.dateTime(at) : "" });
  };
};
