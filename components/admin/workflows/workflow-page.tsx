import { useTranslations } from "next-intl";
import { NotFoundPage } from "../../errors/not-found-page";
import { usePathId } from "../../frame/use-path-id";
import { useWorkflow } from "../../hooks/use-workflow";
import { problemOf } from "../../tasks/problem-of";
import { LoadFailed } from "../../ui/load-failed";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { SkeletonRows } from "../../ui/skeleton";
import { TextLink } from "../../ui/text-link";
import { ActivitiesCard } from "./activities-card";
import { EngineCard } from "./engine-card";
import { StateCard } from "./state-card";
import { StopCard } from "./stop-card";

/** The workflow of an open case: how it stands, what it is at, and stopping it. */
export const WorkflowPage = () => {
  const t = useTranslations("admin.workflows");
  const { data: workflow, error, refetch } = useWorkflow(usePathId());
  if (error && problemOf(error).code === "NOT_FOUND") return <NotFoundPage />;
  if (error && !workflow) return <LoadFailed onRetry={() => void refetch()} />;
  if (!workflow) return <SkeletonRows rows={4} className="h-20" />;
  return (
    <>
      <PageTitle title={workflow.caseNumber} lead={<TextLink href="/workflows">{t("back")}</TextLink>} />
      {workflow.standing === "UNKNOWN" && <Notice tone="warn" role="status" className="mb-4" title={t("engineAway")} />}
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
        <div className="flex min-w-0 flex-col gap-4">
          <EngineCard workflow={workflow} />
          <ActivitiesCard workflow={workflow} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <StopCard workflow={workflow} />
          <StateCard workflow={workflow} />
        </div>
      </div>
    </>
  );
};
