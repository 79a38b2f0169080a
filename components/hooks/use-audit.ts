import type { AuditItem } from "@/domain/listing";
import { type Filters, queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** Audit events by `actor`, `type`, `caseId`, `from`, `to`. */
export const useAudit = (filters: Filters, enabled = true) =>
  usePageList<AuditItem>("/api/audit", queryKeys.audit(filters), filters, { keepPrevious: true, enabled });
