"use client";

import { useTranslations } from "next-intl";
import type { TimelineItem } from "@/domain/listing";
import { useTimeline } from "../hooks/use-timeline";
import { type Format, useFormat } from "../i18n/use-format";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { told } from "./timeline-sentences";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const valuesOf = ({ name, amount, currency }: TimelineItem["data"], format: Format) => ({
  name: text(name),
  amount: typeof amount === "number" ? format.money(amount, text(currency)) : "",
});

/** What happened so far, latest last. */
export const ApplicationTimeline = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("my");
  const tCommon = useTranslations("common");
  const format = useFormat();
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(caseId);
  return (
    <Card title={t("history")}>
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={3} className="h-6" />}
      {data && (
        <ol className="flex flex-col gap-2">
          {told(data).map(({ item, sentence }) => (
            <li key={item.seq} className="flex flex-col sm:flex-row sm:gap-4">
              <time dateTime={item.at} className="tabular text-muted sm:w-40 sm:shrink-0">
                {format.dateTime(item.at)}
              </time>
              <span className="min-w-0 break-words">{t(`event.${sentence}`, valuesOf(item.data, format))}</span>
            </li>
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button className="mt-3" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {tCommon("loadMore")}
        </Button>
      )}
    </Card>
  );
};
