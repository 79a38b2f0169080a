import { useTranslations } from "next-intl";
import { ApiProblem } from "../api-problem";
import { useProblemText } from "../i18n/use-problem-text";
import { Notice } from "../ui/notice";

type Props = { error: Error | null /** It is being asked again; whether it arrived is not known. */; asking: boolean };

/** Why the application was not taken, or that it is not known yet. */
export const SubmitProblem = ({ error, asking }: Props) => {
  const t = useTranslations("application");
  const problemText = useProblemText();
  if (asking) return <Notice tone="warn" role="status" title={t("asking")} />;
  if (!error) return null;
  return (
    <Notice tone="bad" role="alert" title={t("notSent")}>
      <p>{error instanceof ApiProblem ? problemText(error) : t("error.other")}</p>
      <p>{t("kept")}</p>
    </Notice>
  );
};
