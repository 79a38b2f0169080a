"use client";

import { useTranslations } from "next-intl";
import { Card } from "../ui/card";
import { Money } from "../ui/money";
import { PageTitle } from "../ui/page-title";
import { ApplicationTimeline } from "./application-timeline";
import type { CaseStatusProps } from "./case-status-props";
import { DatesToCome } from "./dates-to-come";
import { OnwardLinks } from "./onward-links";
import { Outcome } from "./outcome";
import { OwnAnswers } from "./own-answers";
import { StatusCard } from "./status-card";
import { StatusSteps } from "./status-steps";
import { WithdrawButton } from "./withdraw-button";

/** Where one's application is, what happens next and by when. */
export const ApplicationStatus = ({ detail, live }: CaseStatusProps) => {
  const t = useTranslations("my");
  // The stored case is always there; the engine's answer is better while there is one.
  const state = live && live.state.version >= detail.version ? live.state : undefined;
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle
        title={t("name.loan", { number: detail.number })}
        lead={<Money amount={detail.amount} currency={detail.currency} className="text-lg" />}
      />
      <div className="flex flex-col gap-4">
        <StatusCard detail={detail} state={state} />
        {live?.state.result && <Outcome result={live.state.result} currency={detail.currency ?? ""} />}
        <OnwardLinks detail={detail} label={t("onward.label")} />
        {state?.status === "OPEN" && <DatesToCome timers={state.timers} />}
        <Card title={t("steps.label")}>
          <StatusSteps
            history={live?.state.history ?? [{ from: null, to: detail.stage, at: detail.updatedAt }]}
            status={live?.state.status ?? detail.status}
          />
        </Card>
        <ApplicationTimeline caseId={detail.id} />
        <OwnAnswers data={detail.data} />
        {detail.mayCancel && (
          <div>
            <WithdrawButton caseId={detail.id} />
          </div>
        )}
      </div>
    </div>
  );
};
