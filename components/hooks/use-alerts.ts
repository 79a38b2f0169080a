import type { Alert } from "@/domain/listing";
import { queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** What operations should look at. */
export const useAlerts = () => usePageList<Alert>("/api/alerts", queryKeys.alerts, {});
