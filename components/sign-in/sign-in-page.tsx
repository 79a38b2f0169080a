import { useTranslations } from "next-intl";
import { useState } from "react";
import { Brand } from "../frame/brand";
import { useNavigation } from "../hooks/use-navigation";
import type { Credentials } from "../hooks/use-sign-in";
import { Card } from "../ui/card";
import { DemoAccounts } from "./demo-accounts";
import { LanguageSwitch } from "./language-switch";
import { nextPath } from "./next-path";
import { SignInForm } from "./sign-in-form";

export const SignInPage = () => {
  const t = useTranslations("signin");
  const { replace } = useNavigation();
  const [account, setAccount] = useState<Credentials>();
  const goOn = () => replace(nextPath(window.location.search, window.location.origin));
  return (
    <div className="mx-auto flex min-h-dvh max-w-xl flex-col gap-5 px-3 py-5 sm:py-10">
      <title>{`${t("title")} · Countersign`}</title>
      <header className="flex items-center justify-between gap-3">
        <Brand />
        <LanguageSwitch />
      </header>
      <main id="main" className="flex flex-col gap-5">
        <div>
          <h1 className="text-2xl font-semibold">{t("title")}</h1>
          <p className="mt-1 text-muted">{t("lead")}</p>
        </div>
        <Card>
          <SignInForm onSignedIn={goOn} suggestion={account} />
        </Card>
        <DemoAccounts chosen={account} onChoose={setAccount} />
      </main>
    </div>
  );
};
