import { useTranslations } from "next-intl";
import { MoreWords } from "../i18n/more-words";
import { myLoansWords } from "../i18n/my-loans-words";
import { Card } from "../ui/card";
import { Money } from "../ui/money";
import { PageTitle } from "../ui/page-title";
import { SkeletonRows } from "../ui/skeleton";
import { ApplicationTimeline } from "./application-timeline";
import type { CaseStatusProps } from "./case-status-props";
import { DatesToCome } from "./dates-to-come";
import { OnwardLinks } from "./onward-links";
import { Outcome } from "./outcome";
import { OwnAnswers } from "./own-answers";
import { StatusCard } from "./status-card";
import { StatusSteps } from "./status-steps";
import { WithdrawButton } from "./withdraw-button";

const Status = ({ detail, live }: CaseStatusProps) => {
  const t = useTranslations("myLoans");
  const tMy = useTranslations("my");
  // The stored case is always there; the engine's answer is better while there is one.
  const state = live && live.state.version >= detail.version ? live.state : undefined;
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle
        title={tMy("name.loan", { number: detail.number })}
        lead={<Money amount={detail.amount} currency={detail.currency} className="text-lg" />}
      />
      <div className="flex flex-col gap-4">
        <StatusCard detail={detail} state={state} />
        {live?.state.result && <Outcome result={live.state.result} currency={detail.currency ?? ""} />}
        <OnwardLinks detail={detail} label={t("onward")} />
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

/** Where one's application is, what happens next and by when. */
export const ApplicationStatus = (props: CaseStatusProps) => (
  <MoreWords words={myLoansWords} waiting={<SkeletonRows rows={4} className="h-20" />}>
    <Status {...props} />
  </MoreWords>
);
