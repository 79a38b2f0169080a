import { useTranslations } from "next-intl";
import type { WorkflowDetail } from "@/domain/admin/workflow";
import { useStageName } from "../../cases/use-stage-name";
import { useFormat } from "../../i18n/use-format";
import { Card } from "../../ui/card";
import { Facts } from "../../ui/facts";
import { StandingBadge } from "./standing-badge";

const Code = ({ children }: { children: string }) => <code className="font-mono text-xs break-all">{children}</code>;

/** Which workflow it is and how it stands, as the engine says. */
export const EngineCard = ({ workflow }: { workflow: WorkflowDetail }) => {
  const t = useTranslations("admin.workflows");
  const tKind = useTranslations("cases.kindOf");
  const format = useFormat();
  const stageName = useStageName();
  const { type, stage, standing, reason, workflowId, runId, historyLength, stepAttempts, openTasks } = workflow;
  const facts = [
    { key: "kind", label: t("kind"), value: tKind.has(type) ? tKind(type) : type },
    { key: "stage", label: t("column.stage"), value: stageName(type, stage) },
    { key: "opened", label: t("opened"), value: format.dateTime(workflow.openedAt) },
    { key: "changed", label: t("column.changed"), value: format.dateTime(workflow.changedAt) },
    { key: "tasks", label: t("column.tasks"), value: format.number(openTasks) },
    { key: "history", label: t("history"), value: historyLength === null ? t("notKnown") : format.number(historyLength) },
    ...(stepAttempts > 0 ? [{ key: "attempts", label: t("stepAttempts"), value: format.number(stepAttempts) }] : []),
    { key: "id", label: t("id"), value: <Code>{workflowId}</Code> },
    ...(runId ? [{ key: "run", label: t("run"), value: <Code>{runId}</Code> }] : []),
  ];
  return (
    <Card title={t("workflow")} aside={<StandingBadge standing={standing} />}>
      <p className="mb-3">{t(`why.${reason}`)}</p>
      <Facts facts={facts} />
    </Card>
  );
};
