import type { CaseMessage } from "@/domain/message";
import { queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** What applicant and desk wrote to each other, oldest first. @param caseId null while the address is not known */
export const useMessages = (caseId: string | null) =>
  usePageList<CaseMessage>(
    `/api/cases/${caseId}/messages`,
    queryKeys.messages(caseId ?? ""),
    { limit: 100 },
    { enabled: caseId !== null },
  );
