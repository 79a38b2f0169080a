import { CircleCheck, CircleX, Hourglass, type LucideIcon, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import type { RequestStatus } from "@/domain/requests/request";
import { useRequest } from "../hooks/use-request";
import { useFormat } from "../i18n/use-format";
import { Badge } from "../ui/badge";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import type { Tone } from "../ui/tone";
import { ClockLines } from "./clock-lines";
import { clocksIn, type Timer } from "./clock-place";
import { RequestSlots } from "./request-slots";

type Summary = CaseDetail["requests"][number];
type Props = { detail: CaseDetail; summary: Summary; timers: readonly Timer[] };

const looks: Record<RequestStatus, { icon: LucideIcon; tone: Tone }> = {
  OPEN: { icon: Hourglass, tone: "warn" },
  SUBMITTED: { icon: CircleCheck, tone: "good" },
  EXPIRED: { icon: CircleX, tone: "bad" },
  CANCELLED: { icon: Undo2, tone: "neutral" },
};

/** The clocks of a request as the workflow tells them; before it has, the end that is known anyway. */
const clocksOf = ({ dueAt }: Summary, timers: readonly Timer[]): Timer[] => {
  const told = clocksIn("request", timers);
  return told.length > 0 ? told : [{ name: "requestExpiry", at: dueAt, then: "REJECT" }];
};

const Opened = ({ detail, summary }: Omit<Props, "timers">) => {
  const t = useTranslations("cases.requests");
  const { data: request, error, refetch } = useRequest(summary.id);
  if (error && !request) return <LoadFailed onRetry={() => void refetch()} />;
  if (!request) return <SkeletonRows rows={2} className="h-8" />;
  const required = request.slots.filter((slot) => slot.required);
  const filled = required.filter(({ status }) => status === "FILLED").length;
  return (
    <>
      <p className="tabular mb-2">{t("left", { filled, all: required.length })}</p>
      <RequestSlots request={request} caseType={detail.type} currency={detail.currency} />
      <h4 className="mt-3 text-sm text-muted">{t("message")}</h4>
      <p className="break-words whitespace-pre-line">{request.message}</p>
    </>
  );
};

/** One round of asking the applicant: what, by when, and what happens without an answer. */
export const RequestPanel = ({ detail, summary, timers }: Props) => {
  const t = useTranslations("cases.requests");
  const format = useFormat();
  const { status, round, openedAt, dueAt } = summary;
  const open = status === "OPEN";
  const { icon, tone } = looks[status];
  return (
    <li className="rounded-md border border-line p-3">
      <h3 className="flex flex-wrap items-center justify-between gap-2 font-medium">
        {t("round", { round })}
        <Badge icon={icon} tone={tone}>
          {t(`status.${status}`)}
        </Badge>
      </h3>
      <p className="mb-2 text-sm text-muted">
        {t("opened", { at: format.dateTime(openedAt) })}
        {open && ` · ${t("due", { at: format.dateTime(dueAt) })}`}
      </p>
      {open ? (
        <Opened detail={detail} summary={summary} />
      ) : (
        <details>
          <summary className="text-accent">{t("show")}</summary>
          <div className="mt-2">
            <Opened detail={detail} summary={summary} />
          </div>
        </details>
      )}
      {open && (
        <div className="mt-3">
          <h4 className="mb-1 text-sm text-muted">{t("clocks")}</h4>
          <ClockLines timers={clocksOf(summary, timers)} />
        </div>
      )}
    </li>
  );
};
