import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { type CaseType, caseTypes } from "@/domain/case-types";
import type { Me } from "@/domain/me";
import { holdsAny, staffRoles } from "@/domain/roles";
import { useCase } from "../hooks/use-case";
import { useCaseDocuments } from "../hooks/use-case-documents";
import { useMe } from "../hooks/use-me";
import { useRequests } from "../hooks/use-request";
import { Card } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import { AddToCase } from "./add-to-case";
import { askedFor, groupDocuments, inShownOrder } from "./document-groups";
import { DocumentList } from "./document-list";
import { DocumentVerdict } from "./document-verdict";
import { DocumentViewer } from "./document-viewer";
import { reviewProgress } from "./review-progress";
import { useChosenDocument } from "./use-chosen-document";
import { ViewerHeader } from "./viewer-header";

/** Whether the reader's role may add files or judge them; whether he may in this very case, the server says. */
const rightsOf = ({ type, status }: CaseDetail, { roles }: Me) => {
  const { documentsAddedBy = [], readBy = [] } = caseTypes[type as CaseType] ?? {};
  const open = status === "OPEN";
  return {
    mayAdd: open && holdsAny(roles, documentsAddedBy),
    mayJudge:
      open &&
      holdsAny(
        roles,
        readBy.filter((role) => holdsAny([role], staffRoles)),
      ),
  };
};

const Opened = ({ detail, me }: { detail: CaseDetail; me: Me }) => {
  const t = useTranslations("documents");
  const { data = [], error, isPending, refetch } = useCaseDocuments(detail.id);
  const requests = useRequests(detail.requests.map(({ id }) => id));
  const groups = groupDocuments(data, requests);
  const shown = inShownOrder(groups);
  const { chosen, choose } = useChosenDocument(shown);
  const { done, all } = reviewProgress(data, me.id);
  const { mayAdd, mayJudge } = rightsOf(detail, me);
  if (isPending) return <SkeletonRows rows={4} />;
  if (error && data.length === 0) return <LoadFailed onRetry={() => void refetch()} />;
  return (
    <Card
      title={t("title")}
      aside={
        all > 0 && (
          <span role="status" className="tabular text-sm text-muted">
            {t("reviewed", { done, all })}
          </span>
        )
      }
    >
      {groups.length === 0 && (
        <EmptyState kind="firstUse" title={t("empty")}>
          {t("emptyHint")}
        </EmptyState>
      )}
      <div className="@container">
        <div className="grid gap-4 @xl:grid-cols-[15rem_minmax(0,1fr)] @xl:items-start">
          <DocumentList detail={detail} groups={groups} chosenId={chosen?.id ?? null} userId={me.id} onChoose={choose} />
          {chosen && (
            <div className="min-w-0 overflow-hidden rounded-md border border-line">
              <ViewerHeader documents={shown} document={chosen} onChoose={choose} />
              <DocumentVerdict
                key={chosen.id}
                caseId={detail.id}
                document={chosen}
                request={askedFor(chosen, requests)?.request}
                userId={me.id}
                mayJudge={mayJudge}
              />
              <DocumentViewer document={chosen} />
            </div>
          )}
        </div>
      </div>
      {mayAdd && (
        <div className="mt-4">
          <AddToCase caseId={detail.id} />
        </div>
      )}
    </Card>
  );
};

/** The documents of a case: by what was asked for, with a viewer and the reader's verdict. */
export const CaseDocuments = ({ caseId }: { caseId: string }) => {
  const { data: detail, error, refetch } = useCase(caseId);
  const { data: me } = useMe();
  if (error && !detail) return <LoadFailed onRetry={() => void refetch()} />;
  if (!detail || !me) return <SkeletonRows rows={4} />;
  return <Opened detail={detail} me={me} />;
};
