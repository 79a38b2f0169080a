import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { Card } from "../ui/card";

/** What came of a case, in the words of its workflow. */
export const GeneralCaseFacts = ({ detail: { assessment } }: { detail: CaseDetail }) => {
  const t = useTranslations("general");
  const outcome = assessment?.outcome;
  if (typeof outcome !== "string") return null;
  return (
    <Card title={t("result")}>
      <p className="break-words">{outcome}</p>
    </Card>
  );
};
