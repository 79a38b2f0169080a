import { signals } from "@/domain/contracts";
import { verifyChain } from "@/server/verify-chain";
import type { LoanCase } from "@/workflows/testing/loan-case";

export type SentSignal = { name: string; payload: Record<string, unknown> };

/** Every signal in the history of a case, in the order it arrived, repeats included. */
export const signalsOf = async (loan: LoanCase): Promise<SentSignal[]> => {
  const { events } = await loan.handle.fetchHistory();
  return (events ?? []).flatMap(({ workflowExecutionSignaledEventAttributes: sent }) => {
    const data = sent?.input?.payloads?.[0]?.data;
    return sent ? [{ name: sent.signalName ?? "", payload: data ? JSON.parse(Buffer.from(data).toString()) : {} }] : [];
  });
};

/** Decision ids in the order they arrived, repeats included. */
export const decisionsSent = async (loan: LoanCase): Promise<unknown[]> =>
  (await signalsOf(loan)).filter(({ name }) => name === signals.taskDecided).map(({ payload }) => payload.decisionId);

/** What must be equal for every case whose only task was decided once, whatever happened on the way. */
export const onceDecided = {
  decisions: 1,
  decided: 1,
  delivered: 1,
  acknowledged: 1,
  leftReview: 1,
  unsent: 0,
  delivery: "ACKNOWLEDGED",
  brokenAt: null,
};

/** What database and audit chain say about the one decision of a case. */
export const proofOf = async (loan: LoanCase): Promise<typeof onceDecided> => {
  const audit = await loan.audit();
  const told = (type: string): number => audit.filter((event) => event.type === type).length;
  const unsent = await loan.rows("SELECT FROM outbox WHERE case_id = $1 AND (sent_at IS NULL OR acknowledged_at IS NULL)");
  const decisions = await loan.rows("SELECT FROM decisions WHERE case_id = $1");
  const { decision } = await loan.taskAt(1);
  return {
    decisions: decisions.length,
    decided: told("task.decided"),
    delivered: told("task.decisionDelivered"),
    acknowledged: told("task.decisionAcknowledged"),
    leftReview: audit.filter(({ type, data }) => type === "case.stageChanged" && data.from === "MANUAL_REVIEW").length,
    unsent: unsent.length,
    delivery: decision?.delivery ?? "",
    brokenAt: (await verifyChain(loan.id)).brokenAt as null,
  };
};
