import { useTranslations } from "next-intl";
import { useSignOut } from "../hooks/use-sign-out";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { ProblemPage } from "./problem-page";
import { useReference } from "./use-reference";

/** For whom a page is not. @param reference of the server's refusal, where there was one */
export const ForbiddenPage = ({ reference }: { reference?: string }) => {
  const t = useTranslations("errors");
  const signOut = useSignOut();
  return (
    <ProblemPage
      kind="forbidden"
      reference={useReference(reference)}
      actions={
        <>
          <ButtonLink href="/" variant="primary">
            {t("home")}
          </ButtonLink>
          <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
            {t("otherAccount")}
          </Button>
        </>
      }
    />
  );
};
