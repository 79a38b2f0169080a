import { useTranslations } from "next-intl";
import { useProblemText } from "../i18n/use-problem-text";
import { Notice } from "../ui/notice";
import type { Decision } from "./use-decision";

/** Whether it was recorded nobody here knows. */
const mayRetry = new Set(["OFFLINE", "UNAVAILABLE", "INTERNAL"]);
/** Nothing is left to decide here. */
const lost = new Set(["ALREADY_DECIDED", "TASK_CLOSED", "CASE_CLOSED"]);

/** What stands between the person and a recorded decision: no network, no answer yet, a lost race, a refusal. */
export const DecisionProblem = ({ decision: { problem, waiting, unknown } }: { decision: Decision }) => {
  const t = useTranslations("tasks.decide");
  const problemText = useProblemText();
  if (waiting)
    return (
      <Notice tone="warn" role="status">
        {t("waiting")}
      </Notice>
    );
  if (unknown)
    return (
      <Notice tone="warn" role="status">
        {t("unknown")}
      </Notice>
    );
  if (!problem) return null;
  const open = mayRetry.has(problem.code);
  return (
    <Notice tone="bad" role="alert" title={t(open ? "notKnown" : "notStored")}>
      <p>{problemText(problem)}</p>
      {open && <p className="mt-1 text-sm">{t("retryHint")}</p>}
      {lost.has(problem.code) && <p className="mt-1 text-sm">{t("lostHint")}</p>}
    </Notice>
  );
};
