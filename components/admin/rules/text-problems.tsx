"use client";

import { useTranslations } from "next-intl";
import { Notice } from "../../ui/notice";
import type { TextProblem } from "./check-text";

/** What is not right in the editor, line by line, or that everything is. */
export const TextProblems = ({ problems }: { problems: readonly TextProblem[] }) => {
  const t = useTranslations("admin.rules.editor");
  if (problems.length === 0)
    return (
      <Notice tone="good" role="status">
        {t("fine")}
      </Notice>
    );
  return (
    <Notice tone="bad" role="status" title={t("wrong", { count: problems.length })}>
      <ul className="mt-1 list-disc pl-5">
        {problems.map(({ line, path, message }) => (
          <li key={`${path} ${message}`} className="break-words">
            {line === null ? (
              t("notJson", { message })
            ) : (
              <>
                {t("line", { line })}: <code className="font-mono text-xs">{path}</code> <span lang="en">{message}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
