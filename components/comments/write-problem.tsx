import { useTranslations } from "next-intl";
import type { useWriteComment } from "../hooks/use-write-comment";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Notice } from "../ui/notice";

type Props = { writing: Pick<ReturnType<typeof useWriteComment>, "isPending" | "isPaused" | "failureCount" | "error"> };

/** What stands between a comment and its being stored: no network, no answer yet, a refusal. */
export const WriteProblem = ({ writing: { isPending, isPaused, failureCount, error } }: Props) => {
  const t = useTranslations("comments");
  const problemText = useProblemText();
  if (isPaused) return <Notice tone="warn" role="status" title={t("waiting")} />;
  if (isPending && failureCount > 0) return <Notice tone="warn" role="status" title={t("asking")} />;
  if (!error || isPending) return null;
  return (
    <Notice tone="bad" role="alert" title={t("notSent")}>
      {problemText(problemOf(error))}
    </Notice>
  );
};
