import { useTranslations } from "next-intl";
import { Suspense, useEffect, useState } from "react";
import type { Me } from "@/domain/me";
import type { TaskDetail } from "@/domain/task";
import type { Problem } from "../i18n/use-problem-text";
import { useProblemText } from "../i18n/use-problem-text";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { DecisionProblem } from "./decision-problem";
import { DecisionResult } from "./decision-result";
import { DecisionSheet } from "./decision-sheet";
import { useGoOn } from "./going-on/use-go-on";
import { taskViewOf } from "./task-views";
import { useDecision } from "./use-decision";
import { useDecisionDraft } from "./use-decision-draft";

const WhyNot = ({ refusal }: { refusal: Problem }) => {
  const t = useTranslations("tasks.decide");
  const problemText = useProblemText();
  return (
    <Notice title={t("mayNot")}>
      <p>{problemText(refusal)}</p>
    </Notice>
  );
};

/** The form, or why there is none, or what became of the decision. */
export const DecisionCard = ({ task, me }: { task: TaskDetail; me: Me }) => {
  const t = useTranslations("tasks.decide");
  const draft = useDecisionDraft(task, me.id);
  const decision = useDecision(task, draft.found?.data.seenVersion);
  const { DecisionForm } = taskViewOf(task.type);
  // A form once opened stays, with what was typed, also when somebody else decides meanwhile.
  const [opened, setOpened] = useState(false);
  const mine = task.decision?.by.id === me.id;
  const offered = task.mayDecide === true;
  if (offered && !opened) setOpened(true);
  const recorded = decision.receipt !== undefined || mine;
  const { forget } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is recorded
  useEffect(() => {
    if (recorded) void forget();
  }, [recorded]);
  useGoOn(task, decision.receipt);
  return (
    <>
      {(task.decision || decision.receipt) && <DecisionResult task={task} receipt={decision.receipt} />}
      {!recorded && (opened || !task.decision) && (
        <Card title={t("title")}>
          <div className="flex flex-col gap-4">
            {task.mayDecide !== true && !decision.problem && <WhyNot refusal={task.mayDecide} />}
            <DecisionProblem decision={decision} />
            {opened && DecisionForm && (
              <Suspense fallback={<Skeleton className="h-16" />}>
                <DecisionSheet Form={DecisionForm} task={task} me={me} decision={decision} draft={draft} offered={offered} />
              </Suspense>
            )}
            {offered && !DecisionForm && <p className="text-muted">{t("noForm")}</p>}
          </div>
        </Card>
      )}
    </>
  );
};
