import { useTranslations } from "next-intl";
import { useNavigation } from "../hooks/use-navigation";
import { applicationWords } from "../i18n/application-words";
import { MoreWords } from "../i18n/more-words";
import { ApplicationForm } from "../loan-application/application-form";
import { PageTitle } from "../ui/page-title";

const Apply = () => {
  const t = useTranslations("application");
  const { replace } = useNavigation();
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} lead={t("lead")} />
      <ApplicationForm mode="own" onCreated={(caseId) => replace(`/my/${caseId}`)} />
    </div>
  );
};

/** An applicant applies for himself. */
export const NewApplication = () => (
  <MoreWords words={applicationWords}>
    <Apply />
  </MoreWords>
);
