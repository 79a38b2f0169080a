import { useEffect } from "react";
import type { Me } from "@/domain/me";
import { useMe } from "../hooks/use-me";
import { useNavigation } from "../hooks/use-navigation";
import { setPreferences } from "../i18n/preferences";

/** The person signed in, undefined until known. Applies the preferences of the account; leads to sign-in when nobody is. */
export const useAccount = (): Me | undefined => {
  const { data: me, error } = useMe();
  const { replace } = useNavigation();
  const signedOut = error !== null && "status" in error && error.status === 401;
  useEffect(() => {
    if (!signedOut) return;
    // The whole address: a link in a mail may lead to one step of a page.
    const { pathname, search, hash } = window.location;
    replace(`/sign-in?next=${encodeURIComponent(`${pathname}${search}${hash}`)}`);
  }, [signedOut, replace]);
  const { locale, theme, timeZone } = me ?? {};
  useEffect(() => {
    if (locale && theme && timeZone) setPreferences({ locale, theme, timeZone });
  }, [locale, theme, timeZone]);
  return signedOut ? undefined : me;
};
