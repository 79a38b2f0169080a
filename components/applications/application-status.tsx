"use client";

import { useTranslations } from "next-intl";
import { ApiProblem } from "../api-problem";
import { usePathId } from "../frame/use-path-id";
import { useCase } from "../hooks/use-case";
import { useCaseState } from "../hooks/use-case-state";
import { ButtonLink } from "../ui/button-link";
import { Card } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { Money } from "../ui/money";
import { PageTitle } from "../ui/page-title";
import { SkeletonRows } from "../ui/skeleton";
import { ApplicationTimeline } from "./application-timeline";
import { DatesToCome } from "./dates-to-come";
import { OnwardLinks } from "./onward-links";
import { Outcome } from "./outcome";
import { OwnAnswers } from "./own-answers";
import { StatusCard } from "./status-card";
import { StatusSteps } from "./status-steps";
import { WithdrawButton } from "./withdraw-button";

/** Where one's application is, what happens next and by when; renews itself. */
export const ApplicationStatus = () => {
  const t = useTranslations("my");
  const caseId = usePathId();
  const { data: detail, error, refetch } = useCase(caseId);
  const { data: live } = useCaseState(caseId);
  if (error instanceof ApiProblem && error.status === 404 && !detail)
    return (
      <EmptyState
        kind="notAllowed"
        title={t("notFound.title")}
        action={<ButtonLink href="/my">{t("notFound.action")}</ButtonLink>}
      >
        {t("notFound.body")}
      </EmptyState>
    );
  if (error && !detail) return <LoadFailed onRetry={() => void refetch()} />;
  if (!detail || caseId === null) return <SkeletonRows rows={4} className="h-20" />;
  // The stored case is always there; the engine's answer is better while there is one.
  const state = live && live.state.version >= detail.version ? live.state : undefined;
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle
        title={t("loan", { number: detail.number })}
        lead={<Money amount={detail.amount} currency={detail.currency} className="text-lg" />}
      />
      <div className="flex flex-col gap-4">
        <StatusCard detail={detail} state={state} />
        {live?.state.result && <Outcome result={live.state.result} currency={detail.currency ?? ""} />}
        <OnwardLinks detail={detail} />
        {state?.status === "OPEN" && <DatesToCome timers={state.timers} />}
        <Card title={t("steps.label")}>
          <StatusSteps
            history={live?.state.history ?? [{ from: null, to: detail.stage, at: detail.updatedAt }]}
            status={live?.state.status ?? detail.status}
          />
        </Card>
        <ApplicationTimeline caseId={caseId} />
        <OwnAnswers data={detail.data} />
        {detail.mayCancel && (
          <div>
            <WithdrawButton caseId={caseId} />
          </div>
        )}
      </div>
    </div>
  );
};
