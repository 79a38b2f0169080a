import { useTranslations } from "next-intl";
import { Brand } from "../frame/brand";
import { useInvitation } from "../hooks/use-invitation";
import { useNavigation } from "../hooks/use-navigation";
import { invitationWords } from "../i18n/invitation-words";
import { MoreWords } from "../i18n/more-words";
import { useFormat } from "../i18n/use-format";
import { LanguageSwitch } from "../sign-in/language-switch";
import { Card } from "../ui/card";
import { SkeletonRows } from "../ui/skeleton";
import { InvitationProblem } from "./invitation-problem";
import { PasswordForm } from "./password-form";
import { useHashToken } from "./use-hash-token";

const Content = () => {
  const t = useTranslations("invitation");
  const format = useFormat();
  const { replace } = useNavigation();
  const token = useHashToken();
  const { data, error } = useInvitation(token);
  return (
    <>
      <title>{`${t("title")} · Countersign`}</title>
      <div>
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        {data && (
          <p className="mt-1 break-words text-muted">
            {t("lead", { name: data.name, email: data.email })} {t("until", { at: format.dateTime(data.expiresAt) })}
          </p>
        )}
      </div>
      {error && <InvitationProblem error={error} />}
      {!data && !error && (
        <Card title={t("looking")}>
          <SkeletonRows rows={2} />
        </Card>
      )}
      {data && token !== null && (
        <Card>
          <PasswordForm token={token} email={data.email} onDone={() => replace("/")} />
        </Card>
      )}
    </>
  );
};

/** Where an invitation's link leads: its person sets a password and is signed in. */
export const InvitationPage = () => (
  <div className="mx-auto flex min-h-dvh max-w-xl flex-col gap-5 px-3 py-5 sm:py-10">
    <header className="flex items-center justify-between gap-3">
      <Brand />
      <LanguageSwitch />
    </header>
    <main id="main" className="flex flex-col gap-5">
      <MoreWords words={invitationWords}>
        <Content />
      </MoreWords>
    </main>
  </div>
);
