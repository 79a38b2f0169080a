import type { ListedCase } from "@/domain/case";
import { type Filters, queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** Cases the person may know of, newest first; an applicant's own. */
export const useCases = (filters: Filters = {}, enabled = true) =>
  usePageList<ListedCase>("/api/cases", queryKeys.cases(filters), filters, { keepPrevious: enabled, enabled });
