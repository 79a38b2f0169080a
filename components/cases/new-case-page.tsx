"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ApplicationForm } from "../loan-application/application-form";
import { PageTitle } from "../ui/page-title";

/** An officer enters an application for somebody else. */
export const NewCasePage = () => {
  const t = useTranslations("cases.new");
  const router = useRouter();
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      <ApplicationForm mode="onBehalf" onCreated={(caseId) => router.push(`/cases/${caseId}`)} />
    </>
  );
};
