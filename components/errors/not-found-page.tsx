import { useTranslations } from "next-intl";
import { ButtonLink } from "../ui/button-link";
import { ProblemPage } from "./problem-page";
import { useReference } from "./use-reference";

export const NotFoundPage = () => {
  const t = useTranslations("errors");
  return (
    <ProblemPage
      kind="notFound"
      reference={useReference()}
      actions={
        <ButtonLink href="/" variant="primary">
          {t("home")}
        </ButtonLink>
      }
    />
  );
};
