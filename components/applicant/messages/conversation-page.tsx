import { useTranslations } from "next-intl";
import { useEffect } from "react";
import type { CaseDetail } from "@/domain/case";
import { ApiProblem } from "../../api-problem";
import { useCase } from "../../hooks/use-case";
import { useMessages } from "../../hooks/use-messages";
import { useReadMessages } from "../../hooks/use-read-messages";
import { conversationWords } from "../../i18n/conversation-words";
import { MoreWords } from "../../i18n/more-words";
import { Button } from "../../ui/button";
import { LoadFailed } from "../../ui/load-failed";
import { SkeletonRows } from "../../ui/skeleton";
import { NotThere } from "../not-there";
import { StepTitle } from "../step-title";
import { usePathPart } from "../use-path-part";
import { MessageBubble } from "./message-bubble";
import { WriteToUs } from "./write-to-us";

const Conversation = ({ detail }: { detail: CaseDetail }) => {
  const t = useTranslations("conversation");
  const { type } = detail;
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMessages(detail.id);
  const { mutate: markRead } = useReadMessages(detail.id);
  const unread = data?.filter(({ fromDesk, readAt }) => fromDesk && readAt === null).length ?? 0;
  useEffect(() => {
    // What stands on the page of its reader has been read.
    if (unread > 0) markRead();
  }, [unread, markRead]);
  return (
    <div className="flex flex-col gap-4">
      <StepTitle
        title={t("title")}
        backTo={`/my/${detail.id}`}
        backLabel={t("toStatus", { type, number: detail.number })}
        lead={t("lead", { type })}
      />
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={3} />}
      {data?.length === 0 && <p className="text-muted">{t("empty")}</p>}
      <ol aria-label={t("title")} aria-live="polite" className="flex flex-col gap-2">
        {data?.map((message) => (
          <MessageBubble key={message.id} message={message} />
        ))}
      </ol>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("earlier")}
        </Button>
      )}
      {detail.status === "OPEN" ? <WriteToUs caseId={detail.id} /> : <p className="text-muted">{t("closed", { type })}</p>}
    </div>
  );
};

const Loaded = () => {
  const t = useTranslations("conversation");
  const { data: detail, error, refetch } = useCase(usePathPart("my"));
  if (error instanceof ApiProblem && error.status === 404 && !detail) return <NotThere title={t("notFound")} />;
  if (error && !detail) return <LoadFailed onRetry={() => void refetch()} />;
  return detail ? <Conversation detail={detail} /> : <SkeletonRows rows={4} className="h-20" />;
};

/** What an applicant and we wrote to each other about one application. */
export const ConversationPage = () => (
  <MoreWords words={conversationWords} waiting={<SkeletonRows rows={4} className="h-20" />}>
    <div className="mx-auto max-w-2xl">
      <Loaded />
    </div>
  </MoreWords>
);
