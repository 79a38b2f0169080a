"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ApplicationForm } from "../loan-application/application-form";
import { PageTitle } from "../ui/page-title";

/** An applicant applies for himself. */
export const NewApplication = () => {
  const t = useTranslations("application");
  const router = useRouter();
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} lead={t("lead")} />
      <ApplicationForm mode="own" onCreated={(caseId) => router.replace(`/my/${caseId}`)} />
    </div>
  );
};
