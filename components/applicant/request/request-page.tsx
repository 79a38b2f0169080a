import { useTranslations } from "next-intl";
import { ApiProblem } from "../../api-problem";
import { useCase } from "../../hooks/use-case";
import { useRequest } from "../../hooks/use-request";
import { MoreWords } from "../../i18n/more-words";
import { requestWords } from "../../i18n/request-words";
import { LoadFailed } from "../../ui/load-failed";
import { SkeletonRows } from "../../ui/skeleton";
import { NotThere } from "../not-there";
import { usePathPart } from "../use-path-part";
import { RequestClosed } from "./request-closed";
import { RequestSteps } from "./request-steps";

const Asked = () => {
  const t = useTranslations("request");
  const requestId = usePathPart("requests");
  const caseId = usePathPart("my");
  const { data: request, error, refetch } = useRequest(requestId);
  const { data: detail, error: caseError } = useCase(caseId);
  const gone = [error, caseError].some((problem) => problem instanceof ApiProblem && problem.status === 404);
  if (gone || (request && request.caseId !== caseId)) return <NotThere title={t("notFound")} />;
  if (error && !request) return <LoadFailed onRetry={() => void refetch()} />;
  if (!request || !detail) return <SkeletonRows rows={4} className="h-20" />;
  return request.status === "OPEN" && detail.status === "OPEN" ? (
    <RequestSteps request={request} detail={detail} />
  ) : (
    <RequestClosed request={request} detail={detail} />
  );
};

/** What we need from an applicant: one thing per step, then all of it to check and send. */
export const RequestPage = () => (
  <MoreWords words={requestWords} waiting={<SkeletonRows rows={4} className="h-20" />}>
    <div className="mx-auto max-w-2xl">
      <Asked />
    </div>
  </MoreWords>
);
