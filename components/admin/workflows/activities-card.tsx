import { useTranslations } from "next-intl";
import type { WorkflowDetail } from "@/domain/admin/workflow";
import { Card } from "../../ui/card";

/** Steps that are on their way or tried again, with what went wrong last. */
export const ActivitiesCard = ({ workflow: { pendingActivities } }: { workflow: WorkflowDetail }) => {
  const t = useTranslations("admin.workflows");
  return (
    <Card title={t("activities")}>
      {pendingActivities.length === 0 && <p className="text-muted">{t("noActivities")}</p>}
      <ul className="flex flex-col gap-2">
        {pendingActivities.map(({ type, attempt, lastFailure }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same step may be on its way twice
          <li key={index}>
            <code className="font-mono text-xs break-all">{type}</code> · {t("attempt", { count: attempt })}
            {lastFailure && (
              <p className="text-sm break-words text-muted">
                {t("lastFailure")}: <span lang="en">{lastFailure}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
};
