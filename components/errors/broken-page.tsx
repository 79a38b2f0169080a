import { useTranslations } from "next-intl";
import { ApiProblem } from "../api-problem";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { ProblemPage } from "./problem-page";
import { useReference } from "./use-reference";

type Props = { error: unknown; onRetry: () => void };

const referenceOf = (error: unknown): string | undefined => {
  if (error instanceof ApiProblem) return error.reference;
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;
};

/** Something broke while a page was drawn. */
export const BrokenPage = ({ error, onRetry }: Props) => {
  const t = useTranslations("errors");
  const reference = useReference(referenceOf(error));
  return (
    <ProblemPage
      kind="broken"
      reference={reference}
      actions={
        <>
          <Button variant="primary" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
          <ButtonLink href="/">{t("home")}</ButtonLink>
        </>
      }
    />
  );
};
