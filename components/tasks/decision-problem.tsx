"use client";

import { useTranslations } from "next-intl";
import { useProblemText } from "../i18n/use-problem-text";
import { Notice } from "../ui/notice";
import type { Decision } from "./use-decision";

/** What stands between the person and a recorded decision: no answer yet, a lost race, changed facts, a refusal. */
export const DecisionProblem = ({ decision: { problem, unknown } }: { decision: Decision }) => {
  const t = useTranslations("tasks.decide");
  const problemText = useProblemText();
  if (unknown)
    return (
      <Notice tone="warn" role="status">
        {t("unknown")}
      </Notice>
    );
  if (!problem) return null;
  return (
    <Notice tone={problem.code === "CHANGED_MEANWHILE" ? "warn" : "bad"} role="alert" title={t("notStored")}>
      <p>{problem.code === "CHANGED_MEANWHILE" ? t("changed") : problemText(problem)}</p>
      {problem.code !== "CHANGED_MEANWHILE" && <p className="mt-1 text-sm">{t("retryHint")}</p>}
    </Notice>
  );
};
