import { useTranslations } from "next-intl";
import { type QueueSummary, queueNames } from "@/domain/admin/queue";
import { oneOfOr } from "../../hooks/address-parts";
import { useAddress } from "../../hooks/use-address";
import { useQueues } from "../../hooks/use-queues";
import { LoadFailed } from "../../ui/load-failed";
import { PageTitle } from "../../ui/page-title";
import { SkeletonRows } from "../../ui/skeleton";
import { Tabs } from "../../ui/tabs";
import { WebhooksCard } from "../webhooks/webhooks-card";
import { QueueItems } from "./queue-items";
import { QueueKinds } from "./queue-kinds";

const sizeOf = ({ counts }: QueueSummary): number => counts.reduce((sum, { count }) => sum + count, 0);

const parts = { queue: oneOfOr(queueNames, "outbox") };

/** What waits to go out, and having it sent again. */
export const QueuesPage = () => {
  const t = useTranslations("admin.queues");
  const [{ queue: name }, change] = useAddress(parts);
  const { data, error, refetch } = useQueues();
  const chosen = data?.find((queue) => queue.name === name);
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      {error && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={6} />}
      {data && (
        <Tabs
          label={t("list")}
          value={name}
          onValueChange={(queue) => change({ queue })}
          tabs={data.map((queue) => ({ value: queue.name, label: t(`name.${queue.name}`), count: sizeOf(queue) }))}
        >
          <div className="flex flex-col gap-4">
            <p className="text-muted">{t(`about.${name}`)}</p>
            {chosen && chosen.counts.length > 0 && <QueueKinds queue={chosen} />}
            {name === "webhooks" && <WebhooksCard />}
            <QueueItems key={name} name={name} />
          </div>
        </Tabs>
      )}
    </>
  );
};
