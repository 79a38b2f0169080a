"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMe } from "../hooks/use-me";
import { buttonStyle } from "../ui/button-style";
import { Dialog } from "../ui/dialog";
import { clearSessionExpiry } from "./session-state";
import { SignInForm } from "./sign-in-form";
import { useSessionExpired } from "./use-session-expired";

/** When the session ends under a page that is in use: sign in again right here, and nothing typed is lost. */
export const SessionExpiryDialog = () => {
  const t = useTranslations("signin.expired");
  const client = useQueryClient();
  const { data: me } = useMe();
  const expired = useSessionExpired();
  if (!me) return null;
  return (
    <Dialog
      open={expired}
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
      <SignInForm fixedEmail={me.email} onSignedIn={() => void client.invalidateQueries()} />
    </Dialog>
  );
};
