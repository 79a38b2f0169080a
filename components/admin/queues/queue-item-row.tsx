import { useTranslations } from "next-intl";
import type { QueueItem } from "@/domain/admin/queue";
import { useFormat } from "../../i18n/use-format";
import { Button } from "../../ui/button";
import { RelativeTime } from "../../ui/relative-time";
import { TextLink } from "../../ui/text-link";
import { QueueStateBadge } from "./queue-state-badge";

type Props = { item: QueueItem; mayOpen: boolean; busy: boolean; onRetry: () => void };

/** One thing that waits: what it is, how often it was tried and what came of it. */
export const QueueItemRow = ({ item, mayOpen, busy, onRetry }: Props) => {
  const t = useTranslations("admin.queues");
  const format = useFormat();
  const { kind, caseId, caseNumber, state, attempts, lastError, createdAt, nextAttemptAt } = item;
  const next = nextAttemptAt ? t("next", { at: format.dateTime(nextAttemptAt) }) : t("noNext");
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-2">
          <QueueStateBadge state={state} />
          <code className="font-mono text-xs break-all">{kind}</code>
          {caseId && mayOpen ? <TextLink href={`/cases/${caseId}`}>{caseNumber}</TextLink> : caseNumber}
        </p>
        <p className="mt-1 text-sm text-muted">
          {t("attempts", { count: attempts })} · {next} · {t("since")} <RelativeTime quiet at={createdAt} />
        </p>
        {lastError && (
          <p className="mt-1 text-sm break-words">
            {t("lastError")}: <span lang="en">{lastError}</span>
          </p>
        )}
      </div>
      <Button size="sm" busy={busy} onClick={onRetry}>
        {t("again")}
        <span className="sr-only">{t("againOf", { kind, number: caseNumber ?? "" })}</span>
      </Button>
    </li>
  );
};
