import { useTranslations } from "next-intl";
import { TextLink } from "../ui/text-link";

/** Leads to the case a simulator knows by its id alone. */
export const CaseLink = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("ledgers");
  return <TextLink href={`/cases/${caseId}`}>{t("case", { id: caseId.slice(-6) })}</TextLink>;
};
