"use client";

import { useTranslations } from "next-intl";
import type { TimelineItem } from "@/domain/listing";
import { useTimeline } from "../hooks/use-timeline";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { plainStatus } from "./plain-status";

/** Which sentence of `my.event` an event is; null for what says nothing new to an applicant. */
const sentenceOf = ({ type, data }: TimelineItem): string | null => {
  if (type === "case.created") return "created";
  if (type === "case.cancelRequested") return "withdrawAsked";
  return typeof data.to === "string" ? plainStatus(data.to).status : null;
};

/** Events told apart by their sentence: three checks in a row are one to an applicant. */
const told = (items: readonly TimelineItem[]) =>
  items
    .map((item) => ({ item, sentence: sentenceOf(item) }))
    .filter(({ sentence }, index, all) => sentence !== null && sentence !== "received" && sentence !== all[index - 1]?.sentence);

/** What happened so far, latest last. */
export const ApplicationTimeline = ({ caseId }: { caseId: string }) => {
  const t = useTranslations("my");
  const format = useFormat();
  const { data, isError, refetch } = useTimeline(caseId);
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
              <span>{t(`event.${sentence}`)}</span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
};
