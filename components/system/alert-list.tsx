import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Alert } from "@/domain/listing";
import { holdsAny } from "@/domain/roles";
import { useAlerts } from "../hooks/use-alerts";
import { useMe } from "../hooks/use-me";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { RelativeTime } from "../ui/relative-time";
import { SkeletonRows } from "../ui/skeleton";
import { TextLink } from "../ui/text-link";

const AlertLine = ({ alert, mayOpen }: { alert: Alert; mayOpen: boolean }) => {
  const t = useTranslations("frame.systemPage");
  return (
    <li className="flex items-start gap-2 py-3">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{t.has(`kind.${alert.kind}`) ? t(`kind.${alert.kind}`) : alert.kind}</p>
        <p lang="en" className="break-words text-muted">
          {alert.message}
        </p>
        {alert.caseId && mayOpen && <TextLink href={`/cases/${alert.caseId}`}>{t("openCase")}</TextLink>}
      </div>
      <RelativeTime at={alert.createdAt} className="text-sm text-muted" />
    </li>
  );
};

/** Alerts nobody has dealt with, latest first. */
export const AlertList = () => {
  const t = useTranslations("frame.systemPage");
  const tCommon = useTranslations("common");
  const { data: me } = useMe();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAlerts();
  const mayOpen = me !== undefined && holdsAny(me.roles, ["OPERATIONS"]);
  return (
    <Card title={t("alerts")}>
      {isPending && <SkeletonRows rows={3} />}
      {error && !data && <LoadFailed onRetry={() => refetch()} />}
      {data?.length === 0 && (
        <EmptyState kind="allDone" title={t("noAlerts")}>
          {t("noAlertsHint")}
        </EmptyState>
      )}
      <ul className="divide-y divide-line">
        {data?.map((alert) => (
          <AlertLine key={alert.id} alert={alert} mayOpen={mayOpen} />
        ))}
      </ul>
      {hasNextPage && (
        <Button className="mt-2" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {tCommon("loadMore")}
        </Button>
      )}
    </Card>
  );
};
