import { CancellationScope, condition, isCancellation, proxyLocalActivities } from "@temporalio/workflow";
import type { RequestStatus } from "../../domain/requests/request";
import { type Ring, requestRings, timersOf } from "../../domain/schedule";
import type { Activities } from "../../worker/activities/activities";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import { waitOrRing } from "../shared/deadlines";
import { steps } from "../shared/steps";
import { openRequestState, type RequestInput, type RequestTrack } from "./request-state";

const { openRequest, closeRequest, remindRequest } = proxyLocalActivities<LoanSteps>(steps.bookkeeping);
const { acknowledgeSignal } = proxyLocalActivities<Activities>(steps.bookkeeping);

type Ended = { status: RequestStatus; submittedAt?: string };

/** Closes it unless the applicant was first; then what he sent stands, and word of it is on its way. */
const close = async ({ requestId }: RequestInput, track: RequestTrack, as: "EXPIRED" | "CANCELLED"): Promise<void> => {
  const { status } = await closeRequest({ requestId, as });
  if (status === "SUBMITTED") await condition(() => track.submitted() !== undefined);
  else track.end(status);
};

const waitForAnswers = async (input: RequestInput, track: RequestTrack): Promise<void> => {
  const { caseId, requestId, timeScale } = input;
  const { clock, openedAt, slots } = await CancellationScope.nonCancellable(() =>
    openRequest({ ...track.asked, now: Date.now() }),
  );
  const rings = requestRings(clock, Date.parse(openedAt), timeScale);
  track.open(slots, openedAt, timersOf(rings));
  const remind = (final: boolean) => remindRequest({ caseId, requestId, final });
  const effects: Partial<Record<Ring["name"], () => Promise<void>>> = {
    requestReminder: () => remind(false),
    requestFinalReminder: () => remind(true),
    requestExpiry: () => close(input, track, "EXPIRED"),
  };
  const onRing = async (ring: Ring, toCome: Ring[]): Promise<void> => {
    await effects[ring.name]?.();
    track.rang(ring, timersOf(toCome));
  };
  await waitOrRing({ rings, rung: [], isOver: track.isOver, onRing });
};

/** Tells the outbox what was taken, as it comes, beside the wait and without disturbing its timer. */
const acknowledgeAll = async (track: RequestTrack): Promise<void> => {
  for (;;) {
    await condition(() => track.taken.length > 0 || track.isOver());
    const key = track.taken.shift();
    if (key) await acknowledgeSignal(key);
    else return;
  }
};

/**
 * Asks an applicant for what is missing: reminds, and ends by submission, by time, or when the case takes it back. Knows ids and codes;
 * labels, answers and files stay in the database.
 */
export const informationRequest = async (input: RequestInput): Promise<Ended> => {
  const track = openRequestState(input);
  const acknowledging = CancellationScope.nonCancellable(() => acknowledgeAll(track));
  try {
    await waitForAnswers(input, track);
  } catch (error) {
    if (!isCancellation(error)) throw error;
    await CancellationScope.nonCancellable(() => close(input, track, "CANCELLED"));
  }
  await acknowledging;
  const submission = track.submitted();
  return submission ? { status: "SUBMITTED", submittedAt: submission.at } : { status: track.state().status };
};
