import { acknowledgeSignal } from "@/server/acknowledge-signal";
import { type Alert, raiseAlert } from "@/server/raise-alert";
import { type RecordNotices, recordNotices } from "@/server/record-notices";
import { type StoreCaseState, storeCaseState } from "@/server/store-case-state";
import { execution } from "./context";

/** What the workflow of any kind of case asks for. Each bears being repeated. */
export const caseActivities = {
  storeCaseState: (change: Omit<StoreCaseState, "workflowId" | "runId">): Promise<{ enteredAt: string }> =>
    storeCaseState({ ...change, ...execution() }),
  recordNotices: (notice: RecordNotices): Promise<void> => recordNotices(notice),
  acknowledgeSignal: (dedupeKey: string): Promise<void> => acknowledgeSignal(dedupeKey),
  raiseAlert: (alert: Alert): Promise<void> => raiseAlert(alert),
};
