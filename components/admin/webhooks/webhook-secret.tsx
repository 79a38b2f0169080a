import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { AddedWebhook } from "@/domain/webhook";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";

/** The secret of a new subscription, this once; takes the focus, so that nobody passes it over. */
export const WebhookSecret = ({ webhook: { secret }, onDone }: { webhook: AddedWebhook; onDone: () => void }) => {
  const t = useTranslations("admin.webhooks");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warn" title={t("secretTitle")}>
        <p className="mb-2">{t("secretHint")}</p>
        <p className="mb-3">
          <code className="font-mono break-all select-all">{secret}</code>
        </p>
        <Button onClick={onDone}>{t("secretKept")}</Button>
      </Notice>
    </div>
  );
};
