import { useTranslations } from "next-intl";
import { ApiProblem } from "../api-problem";
import { useProblemText } from "../i18n/use-problem-text";
import { Countdown } from "../ui/countdown";
import { Notice } from "../ui/notice";

type Props = { error: Error /** When it was tried, milliseconds. */; triedAt: number };

/** Why signing in did not work, and when to try again. */
export const SignInProblem = ({ error, triedAt }: Props) => {
  const t = useTranslations("signin");
  const problemText = useProblemText();
  if (!(error instanceof ApiProblem)) return <Notice tone="bad" role="alert" title={t("failed")} />;
  if (error.code === "BAD_CREDENTIALS" || error.code === "VALIDATION_FAILED")
    return <Notice tone="bad" role="alert" title={t("badCredentials")} />;
  if (error.code === "TOO_MANY_REQUESTS")
    return (
      <Notice tone="warn" role="alert" title={t("tooMany")}>
        {error.retryAfter !== undefined && (
          <p>
            {t("tryAgainIn")} <Countdown at={new Date(triedAt + error.retryAfter * 1_000).toISOString()} />
          </p>
        )}
      </Notice>
    );
  return <Notice tone="bad" role="alert" title={problemText(error)} />;
};
