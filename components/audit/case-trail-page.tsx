import { useTranslations } from "next-intl";
import { ApiProblem } from "../api-problem";
import { usePathId } from "../frame/use-path-id";
import { useAudit } from "../hooks/use-audit";
import { useCase } from "../hooks/use-case";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { PageTitle } from "../ui/page-title";
import { ChainVerdict } from "./chain-verdict";
import { EventList } from "./event-list";

/** The trail of one case, and whether it is whole. */
export const CaseTrailPage = () => {
  const t = useTranslations("audit");
  const caseId = usePathId();
  const { data: detail, error } = useCase(caseId);
  const list = useAudit({ caseId, limit: 100 }, caseId !== null && !error);
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <EmptyState
        kind="notAllowed"
        title={t("trail.notFound")}
        action={<ButtonLink href="/audit">{t("trail.all")}</ButtonLink>}
      />
    );
  return (
    <>
      <PageTitle
        title={t("trail.title", { number: detail?.number ?? "" })}
        lead={detail?.title}
        actions={
          <>
            <ButtonLink href={`/cases/${caseId}`}>{t("trail.openCase")}</ButtonLink>
            <ButtonLink href="/audit">{t("trail.all")}</ButtonLink>
          </>
        }
      />
      <div className="flex flex-col gap-4">
        <ChainVerdict caseId={caseId} />
        <EventList list={list} />
      </div>
    </>
  );
};
