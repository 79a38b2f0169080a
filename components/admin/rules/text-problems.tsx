import { useTranslations } from "next-intl";
import { Notice } from "../../ui/notice";
import type { TextProblem } from "./check-text";
import { useRuleWords } from "./use-rule-words";

type Props = { problems: readonly TextProblem[] /** Parts by their names, not by line and path. */; named: boolean };

/** What is not right in the editor, one after the other, or that everything is. */
export const TextProblems = ({ problems, named }: Props) => {
  const t = useTranslations("admin.rules.editor");
  const { field } = useRuleWords();
  const where = ({ line, path }: TextProblem) =>
    named ? (
      <>{path === "" ? t("whole") : field(path.split("."))}: </>
    ) : (
      <>
        {t("line", { line: line ?? 1 })}: <code className="font-mono text-xs">{path}</code>{" "}
      </>
    );
  if (problems.length === 0)
    return (
      <Notice tone="good" role="status">
        {t("fine")}
      </Notice>
    );
  return (
    <Notice tone="bad" role="status" title={t("wrong", { count: problems.length })}>
      <ul className="mt-1 list-disc pl-5">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.message}`} className="break-words">
            {problem.line === null ? (
              t("notJson", { message: problem.message })
            ) : (
              <>
                {where(problem)}
                <span lang="en">{problem.message}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
