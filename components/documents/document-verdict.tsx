import { useTranslations } from "next-intl";
import { useState } from "react";
import type { InformationRequest } from "@/domain/requests/request";
import type { CaseDocument } from "@/domain/requests/slot";
import { useJudgeDocument } from "../hooks/use-judge-document";
import { useFormat } from "../i18n/use-format";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Notice } from "../ui/notice";
import { NotAcceptableDialog } from "./not-acceptable-dialog";
import { isReviewable, reviewBy } from "./review-progress";

const hintOf = (request: InformationRequest | undefined) =>
  request === undefined ? "plainHint" : request.status === "OPEN" ? "openHint" : "closedHint";

const Said = ({ document }: { document: CaseDocument }) => {
  const t = useTranslations("documents.judge");
  const format = useFormat();
  return (
    <ul className="text-sm empty:hidden">
      {(document.reviews ?? []).map(({ by, verdict, reason, at }) => (
        <li key={by.id} className={verdict === "NOT_ACCEPTABLE" ? "text-bad" : "text-muted"}>
          {t(`by.${verdict}`, { name: by.name, reason: reason ?? "" })}{" "}
          <time dateTime={at} title={format.exact(at)} className="text-muted">
            {format.dateTime(at)}
          </time>
        </li>
      ))}
    </ul>
  );
};

type Props = {
  caseId: string;
  document: CaseDocument;
  /** The request it was sent for. */
  request: InformationRequest | undefined;
  userId: string;
  mayJudge: boolean;
};

/** What reviewers said of a document, and the reader's own verdict. */
export const DocumentVerdict = ({ caseId, document, request, userId, mayJudge }: Props) => {
  const t = useTranslations("documents.judge");
  const problemText = useProblemText();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useJudgeDocument(caseId);
  if (!isReviewable(document)) return null;
  const own = reviewBy(document, userId)?.verdict;
  const judge = (verdict: "REVIEWED" | "NOT_REVIEWED") => mutate({ documentId: document.id, verdict });
  const refuse = (reason: string) =>
    mutate({ documentId: document.id, verdict: "NOT_ACCEPTABLE", reason }, { onSuccess: () => setAsking(false) });
  return (
    <div className="flex flex-col gap-1 border-b border-line px-3 py-2">
      {mayJudge && (
        // biome-ignore lint/a11y/useSemanticElements: one tick and one button are no form
        <div role="group" aria-label={t("label")} className="flex flex-wrap items-center gap-3">
          <Checkbox
            label={t("reviewed")}
            checked={own === "REVIEWED"}
            disabled={isPending}
            onChange={({ target }) => judge(target.checked ? "REVIEWED" : "NOT_REVIEWED")}
          />
          {own === "NOT_ACCEPTABLE" ? (
            <Button size="sm" busy={isPending} onClick={() => judge("NOT_REVIEWED")}>
              {t("takeBack")}
            </Button>
          ) : (
            <Button size="sm" onClick={() => setAsking(true)}>
              {t("notAcceptable")}
            </Button>
          )}
        </div>
      )}
      {error && !asking && (
        <Notice tone="bad" role="alert">
          {problemText(problemOf(error))}
        </Notice>
      )}
      <Said document={document} />
      {asking && (
        <NotAcceptableDialog
          hint={hintOf(request)}
          busy={isPending}
          error={error}
          onClose={() => setAsking(false)}
          onConfirm={refuse}
        />
      )}
    </div>
  );
};
