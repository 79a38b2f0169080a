import { useTranslations } from "next-intl";
import { type ComponentType, Suspense } from "react";
import type { PersonalCaseType } from "@/domain/case-types";
import { ApiProblem } from "../api-problem";
import { usePathId } from "../frame/use-path-id";
import { useCase } from "../hooks/use-case";
import { useCaseState } from "../hooks/use-case-state";
import { lazyPart } from "../lazy-part";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { SkeletonRows } from "../ui/skeleton";
import type { CaseStatusProps } from "./case-status-props";

type View = ComponentType<CaseStatusProps>;

/** What stands on the page of a case, by its type; each is loaded with the first case of it. */
const views: Record<PersonalCaseType, View> = {
  loan: lazyPart(async () => (await import("./application-status")).ApplicationStatus),
  order: lazyPart(async () => (await import("../my-orders/order-status")).OrderStatus),
};

const NotFound = () => {
  const t = useTranslations("my.notFound");
  return (
    <EmptyState kind="notAllowed" title={t("title")} action={<ButtonLink href="/my">{t("action")}</ButtonLink>}>
      {t("body")}
    </EmptyState>
  );
};

/** Where one's application or order is, what happens next and by when; renews itself. */
export const CaseStatus = () => {
  const caseId = usePathId();
  const { data: detail, error, refetch } = useCase(caseId);
  // Asked for at once: the page of its type would ask only when it is here.
  const { data: live } = useCaseState(caseId);
  const waiting = <SkeletonRows rows={4} className="h-20" />;
  if (!detail && error instanceof ApiProblem && error.status === 404) return <NotFound />;
  if (!detail) return error ? <LoadFailed onRetry={() => void refetch()} /> : waiting;
  const View = views[detail.type as PersonalCaseType];
  return (
    <Suspense fallback={waiting}>
      <View detail={detail} live={live} />
    </Suspense>
  );
};
