import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { useCase } from "../hooks/use-case";
import { useCaseState } from "../hooks/use-case-state";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";
import { ApplicationCard } from "./application-card";
import { loanFactsOf } from "./loan-facts";
import { failedStepOf } from "./operations-tasks";
import { RiskCard } from "./risk-card";

/** Which step failed, with what and how often, and the application it was for. */
export const FailedStepFacts = ({ task }: { task: TaskDetail }) => {
  const t = useTranslations("loan.failed");
  const tStage = useTranslations("loan.stage");
  const format = useFormat();
  const { data: response } = useCaseState(task.caseId);
  const { data: detail } = useCase(task.caseId);
  const facts = loanFactsOf(task.facts);
  const step = failedStepOf(task.type);
  const error = response?.state.lastError;
  // A task is opened each time the step has failed for good.
  const times = detail?.tasks.filter(({ type }) => type === task.type).length;
  const rows = [
    { key: "step", label: t("step"), value: step ? tStage(step) : task.title },
    {
      key: "error",
      label: t("error"),
      value: error ? t(t.has(`code.${error.code}`) ? `code.${error.code}` : "code.other", error) : "–",
    },
    { key: "since", label: t("since"), value: format.dateTime(error?.at ?? task.createdAt) },
    { key: "times", label: t("times"), value: times === undefined ? "–" : t("timesCount", { count: times }) },
    ...(error?.attempts ? [{ key: "tries", label: t("tries"), value: format.number(error.attempts) }] : []),
  ];
  return (
    <>
      <Card title={t("title")}>
        <Facts facts={rows} />
      </Card>
      {facts && <ApplicationCard application={facts.application} />}
      {facts?.risk && <RiskCard risk={facts.risk} />}
    </>
  );
};
