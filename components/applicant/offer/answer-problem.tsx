import { useTranslations } from "next-intl";
import { ApiProblem } from "../../api-problem";
import { useProblemText } from "../../i18n/use-problem-text";
import { Notice } from "../../ui/notice";

type Props = { error: Error | null /** It is being asked again; whether it arrived is not known. */; asking: boolean };

/** Why the answer was not taken, or that it is not known yet. A wrong password is said beside its field. */
export const AnswerProblem = ({ error, asking }: Props) => {
  const t = useTranslations("offer.answer.problem");
  const problemText = useProblemText();
  if (asking) return <Notice tone="warn" role="status" title={t("asking")} />;
  const problem = error instanceof ApiProblem ? error : null;
  if (!error || problem?.code === "WRONG_PASSWORD") return null;
  const code = problem?.code ?? "INTERNAL";
  const minutes = Math.max(1, Math.ceil((problem?.retryAfter ?? 60) / 60));
  return (
    <Notice tone="bad" role="alert" title={t("title")}>
      {t.has(`code.${code}`) ? t(`code.${code}`, { minutes }) : problemText({ code, message: error.message })}
    </Notice>
  );
};
