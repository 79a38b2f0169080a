import { ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { isForeign } from "@/domain/case-types";
import { usePathId } from "../frame/use-path-id";
import { useCase } from "../hooks/use-case";
import { useCaseState } from "../hooks/use-case-state";
import { useMe } from "../hooks/use-me";
import { problemOf } from "../tasks/problem-of";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { Money } from "../ui/money";
import { PageTitle } from "../ui/page-title";
import { Skeleton } from "../ui/skeleton";
import { CaseBackground } from "./case-background";
import { CaseLiveBadge } from "./case-live-badge";
import { CaseStatusBadge } from "./case-status-badge";
import { CaseSteps } from "./case-steps";
import { CaseTasks } from "./case-tasks";
import { caseViewOf } from "./case-views";
import { CaseWarnings } from "./case-warnings";
import { PausedClocks } from "./paused-clocks";
import { RequestList } from "./request-list";
import { StopCase } from "./stop-case";
import { TimerList } from "./timer-list";

const OpenedCase = ({ detail }: { detail: CaseDetail }) => {
  const t = useTranslations("cases.page");
  const { data: response } = useCaseState(detail.id);
  const { data: me } = useMe();
  const { Facts, Offer, Lane } = caseViewOf(detail.type) ?? {};
  const state = response?.state;
  const timers = state?.timers ?? [];
  return (
    <>
      <PageTitle
        title={`${detail.title} · ${detail.number}`}
        heading={
          <span className="flex flex-wrap items-baseline gap-x-3">
            {detail.title}
            <Money amount={detail.amount} currency={detail.currency} />
          </span>
        }
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <span>{detail.number}</span>
            <CaseStatusBadge status={detail.status} />
            <CaseLiveBadge response={isForeign(detail.type) ? undefined : response} closedAt={detail.closedAt} />
          </span>
        }
        actions={
          <>
            {me?.roles.includes("AUDITOR") && (
              <ButtonLink href={`/audit/${detail.id}`}>
                <ScrollText aria-hidden className="size-4" />
                {t("trail")}
              </ButtonLink>
            )}
            {detail.mayCancel && <StopCase caseId={detail.id} />}
          </>
        }
      />
      <div className="flex flex-col gap-4">
        {state && <CaseWarnings detail={detail} state={state} />}
        {state ? <CaseSteps type={detail.type} state={state} /> : <Skeleton className="h-32" />}
        {Lane && <Lane caseId={detail.id} />}
        <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
          <div className="flex min-w-0 flex-col gap-4">
            <CaseBackground caseId={detail.id} first="timeline" />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            {detail.status === "OPEN" && <TimerList timers={timers} />}
            {state?.paused && <PausedClocks paused={state.paused} />}
            <RequestList detail={detail} timers={timers} />
            {Offer && <Offer detail={detail} timers={timers} />}
            <CaseTasks tasks={detail.tasks} />
            {Facts && <Facts detail={detail} />}
          </div>
        </div>
      </div>
    </>
  );
};

/** One case for those who work on it or audit it. What the workflow cannot say right now is shown as last stored, never as an error. */
export const CasePage = () => {
  const t = useTranslations("cases");
  const { data: detail, error, refetch } = useCase(usePathId());
  if (detail) return <OpenedCase key={detail.id} detail={detail} />;
  if (!error)
    return (
      <div aria-busy="true" className="flex flex-col gap-4">
        <Skeleton className="h-14 w-72" />
        <Skeleton className="h-32" />
        <Skeleton className="h-96" />
      </div>
    );
  if (problemOf(error).code !== "NOT_FOUND") return <LoadFailed onRetry={() => refetch()} />;
  return (
    <EmptyState kind="notAllowed" title={t("notFound")} action={<ButtonLink href="/cases">{t("toCases")}</ButtonLink>}>
      {t("notFoundHint")}
    </EmptyState>
  );
};
