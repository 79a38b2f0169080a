import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Webhook } from "@/domain/webhook";
import { useRemoveWebhook } from "../../hooks/use-remove-webhook";
import { useFormat } from "../../i18n/use-format";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { AdminProblem } from "../admin-problem";

/** A subscription, and ending it after a second look. */
export const WebhookRow = ({ webhook: { id, url, types, createdAt, createdBy } }: { webhook: Webhook }) => {
  const t = useTranslations("admin.webhooks");
  const tCommon = useTranslations("common");
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useRemoveWebhook();
  return (
    <li className="flex flex-wrap items-start justify-between gap-2 py-2">
      <div className="min-w-0">
        <p className="font-medium break-all">{url}</p>
        <p className="font-mono text-xs break-words text-muted">{types.join(" · ")}</p>
        <p className="text-sm text-muted">{t("since", { name: createdBy.name, at: format.dateTime(createdAt) })}</p>
      </div>
      <Button size="sm" onClick={() => setAsking(true)}>
        {t("end")}
        <span className="sr-only">{url}</span>
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t("endTitle")}
        description={t("endHint", { url })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{tCommon("cancel")}</Button>
            <Button variant="danger" busy={isPending} onClick={() => mutate(id, { onSuccess: () => setAsking(false) })}>
              {t("end")}
            </Button>
          </>
        }
      >
        <AdminProblem error={error} />
      </Dialog>
    </li>
  );
};
