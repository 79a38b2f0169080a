import { acknowledgeSignals } from "@/server/acknowledge-signals";
import { type DeclineCancel, declineCancel } from "@/server/decline-cancel";
import { type Alert, raiseAlert } from "@/server/raise-alert";
import { type RecordNotices, recordNotices } from "@/server/record-notices";
import { type StoreCaseState, storeCaseState } from "@/server/store-case-state";
import { execution } from "./context";

/** `notices` tell of the step that is stored, and are recorded right after it. */
type StoredStep = Omit<StoreCaseState, "workflowId" | "runId"> & { notices?: RecordNotices[] };

/** What the workflow of any kind of case asks for. Each bears being repeated. */
export const caseActivities = {
  storeCaseState: async ({ notices = [], ...change }: StoredStep): Promise<{ enteredAt: string }> => {
    const stored = await storeCaseState({ ...change, ...execution() });
    for (const notice of notices) await recordNotices(notice);
    return stored;
  },
  recordNotices: (notice: RecordNotices): Promise<void> => recordNotices(notice),
  acknowledgeSignal: (dedupeKey: string): Promise<void> => acknowledgeSignals([dedupeKey]),
  declineCancel: (declined: DeclineCancel): Promise<void> => declineCancel(declined, execution()),
  raiseAlert: (alert: Alert): Promise<void> => raiseAlert(alert),
};
