import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { Card } from "../ui/card";
import type { Timer } from "./clock-place";
import { RequestPanel } from "./request-panel";

/** Every round of asking the applicant, the latest first. */
export const RequestList = ({ detail, timers }: { detail: CaseDetail; timers: readonly Timer[] }) => {
  const t = useTranslations("cases.requests");
  if (detail.requests.length === 0) return null;
  const latestFirst = [...detail.requests].sort((a, b) => b.round - a.round);
  return (
    <Card title={t("title")}>
      <ul className="flex flex-col gap-3">
        {latestFirst.map((summary) => (
          <RequestPanel key={summary.id} detail={detail} summary={summary} timers={timers} />
        ))}
      </ul>
    </Card>
  );
};
