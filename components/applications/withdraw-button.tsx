import { useTranslations } from "next-intl";
import { StopButton } from "./stop-button";

/** Withdraws an application. */
export const WithdrawButton = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("myLoans.withdraw");
  const texts = {
    action: t("action"),
    title: t("title"),
    body: t("body"),
    reason: t("reason"),
    reasonHint: t("reasonHint"),
    reasonMissing: t("reasonMissing"),
    keep: t("keep"),
    confirm: t("confirm"),
    failed: t("failed"),
  };
  return <StopButton caseId={caseId} texts={texts} />;
};
