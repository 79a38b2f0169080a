import { useTranslations } from "next-intl";
import type { TimelineItem } from "@/domain/listing";
import { useTimeline } from "../hooks/use-timeline";
import { useFormat } from "../i18n/use-format";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";

type Said = { seq: number; at: string; text: string };
type Props = {
  caseId: string;
  /** The events that say something to the reader, each in his words. */
  say: (items: readonly TimelineItem[]) => readonly Said[];
};

/** What happened so far, latest last. */
export const CaseTimeline = ({ caseId, say }: Props) => {
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
          {say(data).map(({ seq, at, text }) => (
            <li key={seq} className="flex flex-col sm:flex-row sm:gap-4">
              <time dateTime={at} className="tabular text-muted sm:w-40 sm:shrink-0">
                {format.dateTime(at)}
              </time>
              <span className="min-w-0 break-words">{text}</span>
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
