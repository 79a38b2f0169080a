import { useTranslations } from "next-intl";
import { useNavigation } from "../hooks/use-navigation";
import { ApplicationForm } from "../loan-application/application-form";
import { PageTitle } from "../ui/page-title";

/** An officer enters an application for somebody else. */
export const NewCasePage = () => {
  const t = useTranslations("cases.new");
  const { push } = useNavigation();
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      <ApplicationForm mode="onBehalf" onCreated={(caseId) => push(`/cases/${caseId}`)} />
    </>
  );
};
