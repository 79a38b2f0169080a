import { useTranslations } from "next-intl";
import { useChainCheck } from "../hooks/use-chain-check";
import { useFormat } from "../i18n/use-format";
import { Button } from "../ui/button";
import { LoadFailed } from "../ui/load-failed";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";

/** Whether every event of a case is in order and unchanged, and where the first is not. */
export const ChainVerdict = ({ caseId }: { caseId: string | null }) => {
  const t = useTranslations("audit.chain");
  const format = useFormat();
  const { data, isError, refetch, isFetching } = useChainCheck(caseId);
  if (isError && !data) return <LoadFailed onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-16" />;
  const { ok, events, brokenAt, checkedAt } = data;
  return (
    <Notice
      tone={ok ? "good" : "bad"}
      role="status"
      title={ok ? t("whole", { count: events }) : t("broken", { seq: brokenAt?.seq ?? 0 })}
    >
      {brokenAt && <p lang="en">{brokenAt.reason}</p>}
      <p className="text-sm text-muted">{t("checked", { at: format.exact(checkedAt) })}</p>
      <Button size="sm" className="mt-2" busy={isFetching} onClick={() => void refetch()}>
        {t("again")}
      </Button>
    </Notice>
  );
};
