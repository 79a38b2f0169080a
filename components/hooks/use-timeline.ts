import type { TimelineItem } from "@/domain/listing";
import { queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** What happened in a case, oldest first. @param caseId null while the address is not known */
export const useTimeline = (caseId: string | null) =>
  usePageList<TimelineItem>(
    `/api/cases/${caseId}/timeline`,
    queryKeys.timeline(caseId ?? ""),
    { limit: 100 },
    { enabled: caseId !== null },
  );
