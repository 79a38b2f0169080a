import { useTranslations } from "next-intl";
import { ApiProblem } from "../api-problem";
import { Notice } from "../ui/notice";
import { TextLink } from "../ui/text-link";

/** Why a link does not work, and what to do. */
export const InvitationProblem = ({ error }: { error: Error }) => {
  const t = useTranslations("invitation");
  // What is no token at all is no invitation either.
  const given = error instanceof ApiProblem ? error.code : "OTHER";
  const code = given === "VALIDATION_FAILED" ? "INVITATION_UNKNOWN" : given;
  return (
    <Notice tone="bad" role="alert" title={t.has(`refusal.${code}`) ? t(`refusal.${code}`) : t("refusal.OTHER")}>
      <TextLink href="/sign-in">{t("toSignIn")}</TextLink>
    </Notice>
  );
};
