import { useTranslations } from "next-intl";
import type { SessionItem } from "@/domain/me";
import { useEndSession } from "../hooks/use-end-session";
import { useSessions } from "../hooks/use-sessions";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { LoadFailed } from "../ui/load-failed";
import { Notice } from "../ui/notice";
import { RelativeTime } from "../ui/relative-time";
import { SkeletonRows } from "../ui/skeleton";
import { deviceName } from "./device-name";

type RowProps = { session: SessionItem; ending: boolean; onEnd: () => void };

const SessionRow = ({ session, ending, onEnd }: RowProps) => {
  const t = useTranslations("profile.sessions");
  const device = deviceName(session.userAgent) ?? t("unknownDevice");
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2 last:border-b-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {device}
          {session.current && <Badge tone="good">{t("current")}</Badge>}
        </p>
        <p className="text-sm text-muted">
          {session.ip && `${session.ip} · `}
          {t("since")} <RelativeTime at={session.createdAt} quiet /> · {t("lastSeen")}{" "}
          <RelativeTime at={session.lastSeenAt} quiet />
        </p>
      </div>
      {!session.current && (
        <Button size="sm" busy={ending} onClick={onEnd}>
          {t("end")}
          <span className="sr-only">{device}</span>
        </Button>
      )}
    </li>
  );
};

/** Where one is signed in, and ending it there. The session in use ends by signing out. */
export const SessionList = () => {
  const t = useTranslations("profile.sessions");
  const problemText = useProblemText();
  const { data, isError, refetch } = useSessions();
  const end = useEndSession();
  return (
    <Card title={t("title")}>
      <p className="mb-2 text-muted">{t("lead")}</p>
      {end.error && <Notice tone="bad" role="alert" title={problemText(problemOf(end.error))} />}
      {isError && !data && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={2} className="h-12" />}
      <ul>
        {data?.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            ending={end.isPending && end.variables === session.id}
            onEnd={() => end.mutate(session.id)}
          />
        ))}
      </ul>
    </Card>
  );
};
