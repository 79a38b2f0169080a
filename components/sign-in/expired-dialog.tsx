import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { buttonStyle } from "../ui/button-style";
import { Dialog } from "../ui/dialog";
import { clearSessionExpiry } from "./session-state";
import { SignInForm } from "./sign-in-form";

/** Sign in again right here, as the one who was. */
export const ExpiredDialog = ({ email }: { email: string }) => {
  const t = useTranslations("signin.expired");
  const client = useQueryClient();
  return (
    <Dialog
      open
      // Closed, it comes again with the next request that is refused.
      onOpenChange={(open) => open || clearSessionExpiry()}
      title={t("title")}
      description={t("body")}
      actions={
        // A full load, so that nothing of this person stays for the next.
        <a href="/sign-in" className={buttonStyle("ghost")}>
          {t("other")}
        </a>
      }
    >
      <SignInForm fixedEmail={email} onSignedIn={() => void client.invalidateQueries()} />
    </Dialog>
  );
};
