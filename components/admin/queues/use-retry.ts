import { useTranslations } from "next-intl";
import type { QueueName, RetryQueue } from "@/domain/admin/queue";
import { useRetryQueue } from "../../hooks/use-retry-queue";
import { toast } from "../../ui/toast-manager";

/** Sends something again and says how much of it. */
export const useRetry = (queue: QueueName) => {
  const t = useTranslations("admin.queues");
  const { mutate, isPending, variables, error } = useRetryQueue(queue);
  const retry = (chosen: RetryQueue) =>
    mutate(chosen, {
      onSuccess: ({ retried }) => toast(t("retried", { count: retried }), { tone: retried > 0 ? "good" : "neutral" }),
    });
  return { retry, error, isBusy: (chosen: RetryQueue) => isPending && JSON.stringify(variables) === JSON.stringify(chosen) };
};
