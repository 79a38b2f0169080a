import { useTranslations } from "next-intl";
import { isForeign } from "@/domain/case-types";
import { CaseDocuments } from "../documents/case-documents";
import { useCase } from "../hooks/use-case";
import { useCaseState } from "../hooks/use-case-state";
import { CaseMessages } from "../messages/case-messages";
import { Tabs } from "../ui/tabs";
import { Timeline } from "./timeline";
import { type CasePart, useCasePart } from "./use-case-part";

/** What lies behind a case: its documents, its timeline and the messages, one at a time. @param first shown when the address says nothing */
export const CaseBackground = ({ caseId, first }: { caseId: string; first: CasePart }) => {
  const t = useTranslations("cases.page");
  const tMessages = useTranslations("messages");
  const { data: detail } = useCase(caseId);
  const { part, show } = useCasePart(first);
  // Only the timeline tells of clocks; for the rest the workflow need not be asked.
  const { data: response } = useCaseState(part === "timeline" ? caseId : null);
  if (!detail) return null;
  const { unreadMessages } = detail;
  const unread = unreadMessages > 0 && (
    <>
      <span aria-hidden>{unreadMessages}</span>
      <span className="sr-only">{tMessages("unread", { count: unreadMessages })}</span>
    </>
  );
  return (
    <Tabs
      label={t("parts")}
      value={part}
      onValueChange={show}
      tabs={[
        { value: "documents", label: t("documents") },
        { value: "timeline", label: t("timeline") },
        // Where a case is about nobody there is nobody to write to.
        ...(isForeign(detail.type)
          ? []
          : [{ value: "messages" as const, label: tMessages("title"), ...(unread ? { count: unread } : {}) }]),
      ]}
    >
      {part === "documents" && <CaseDocuments caseId={caseId} />}
      {part === "timeline" && <Timeline caseId={caseId} type={detail.type} timers={response?.state.timers ?? []} />}
      {part === "messages" && <CaseMessages detail={detail} />}
    </Tabs>
  );
};
