import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AddedWebhook } from "@/domain/webhook";
import { useWebhooks } from "../../hooks/use-webhooks";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { LoadFailed } from "../../ui/load-failed";
import { SkeletonRows } from "../../ui/skeleton";
import { WebhookForm } from "./webhook-form";
import { WebhookRow } from "./webhook-row";
import { WebhookSecret } from "./webhook-secret";

/** Who outside is told of events, and subscribing another one. */
export const WebhooksCard = () => {
  const t = useTranslations("admin.webhooks");
  const { data, isError, refetch } = useWebhooks();
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<AddedWebhook | null>(null);
  const done = (webhook: AddedWebhook) => {
    setAdding(false);
    setAdded(webhook);
  };
  return (
    <Card title={t("title")} aside={!adding && <Button onClick={() => setAdding(true)}>{t("add")}</Button>}>
      <p className="mb-3 text-muted">{t("lead")}</p>
      {added && <WebhookSecret key={added.id} webhook={added} onDone={() => setAdded(null)} />}
      {adding && <WebhookForm onAdded={done} onCancel={() => setAdding(false)} />}
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={2} />}
      {data?.length === 0 && !adding && <p className="py-2 text-muted">{t("empty")}</p>}
      <ul className="divide-y divide-line">
        {data?.map((webhook) => (
          <WebhookRow key={webhook.id} webhook={webhook} />
        ))}
      </ul>
    </Card>
  );
};
