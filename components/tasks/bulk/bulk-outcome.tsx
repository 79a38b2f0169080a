import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useProblemText } from "../../i18n/use-problem-text";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import type { Outcome } from "./use-bulk-acts";

type Props = { outcome: Outcome; onClose: () => void };

/** What became of each task, and why some were not done. */
export const BulkOutcome = ({ outcome: { results, tasks }, onClose }: Props) => {
  const t = useTranslations("taskLife.bulk");
  const problemText = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew with every result
  useEffect(() => {
    box.current?.focus();
  }, [results]);
  const failed = results.flatMap((result) => (result.done ? [] : [result]));
  const done = results.length - failed.length;
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-16 outline-none">
      <Notice
        tone={failed.length > 0 ? "warn" : "good"}
        title={failed.length > 0 ? t("mixed", { done, not: failed.length }) : t("allDone", { done })}
      >
        {failed.length > 0 && (
          <>
            <ul className="mt-1 list-disc pl-5">
              {failed.map(({ taskId, refusal }) => (
                <li key={taskId} className="break-words">
                  {t("failed", {
                    number: tasks.get(taskId)?.caseNumber ?? "",
                    title: tasks.get(taskId)?.caseTitle ?? "",
                    why: problemText(refusal),
                  })}
                </li>
              ))}
            </ul>
            <p className="mt-1 text-sm">{t("stillSelected")}</p>
          </>
        )}
        <Button size="sm" className="mt-2" onClick={onClose}>
          {t("close")}
        </Button>
      </Notice>
    </div>
  );
};
