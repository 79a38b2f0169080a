import { condition, proxyLocalActivities } from "@temporalio/workflow";
import { outboxKeys } from "../../domain/contracts";
import { offerRings, type Ring, timersOf } from "../../domain/schedule";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import { waitOrRing } from "../shared/deadlines";
import { steps } from "../shared/steps";
import { stopIfAsked } from "../shared/withdrawal";
import { Ending } from "./ending";
import type { Loan } from "./open-loan";
import type { Agreement } from "./prepare-documents";

const { closeAgreement, remindOffer } = proxyLocalActivities<LoanSteps>(steps.bookkeeping);

/** The time is over: the offer ends, unless the applicant answered first; then the answer stands, and word of it is on its way. */
const expire = async ({ signature }: Loan, agreementId: string): Promise<void> => {
  const { status } = await closeAgreement({ agreementId, as: "EXPIRED" });
  if (status === "EXPIRED") throw new Ending("cancelled", { reason: "OFFER_EXPIRED" });
  await condition(() => signature() !== undefined);
};

const ringer = (loan: Loan, agreementId: string) => {
  const { caseId, progress } = loan;
  const effects: Partial<Record<Ring["name"], (number: number) => Promise<void>>> = {
    offerReminder: (number) => remindOffer({ caseId, agreementId, number }),
    offerExpiry: () => expire(loan, agreementId),
  };
  return async (ring: Ring, toCome: Ring[]): Promise<void> => {
    await effects[ring.name]?.(ring.number);
    progress.change({ timers: timersOf(toCome) });
    await progress.save();
  };
};

/** Waits for the applicant's yes, reminding, as long as the offer stands. Throws Ending for a no or none, Withdrawn. */
export const awaitSignature = async (loan: Loan, { agreementId, preparedAt, clock }: Agreement): Promise<void> => {
  const { messages, progress, signature, timeScale } = loan;
  const rings = offerRings(clock, Date.parse(preparedAt), timeScale);
  await progress.enter("AWAITING_SIGNATURE", { timers: timersOf(rings) });
  const isOver = () => signature() !== undefined || messages.cancel() !== undefined;
  await waitOrRing({ rings, rung: [], isOver, onRing: ringer(loan, agreementId) });
  if (signature()) progress.acknowledge(outboxKeys.signature(agreementId));
  stopIfAsked(messages);
  if (!signature()?.accepted) throw new Ending("cancelled", { reason: "OFFER_DECLINED" });
};
