import { defineQuery, setDefaultSignalHandler, setHandler, workflowInfo } from "@temporalio/workflow";
import {
  outboxKeys,
  queries,
  type RequestSubmitted,
  requestSubmittedSchema,
  type SlotChanged,
  signals,
  slotChangedSchema,
} from "../../domain/contracts";
import type { RequestState, RequestStatus } from "../../domain/requests/request";
import { isoInstant, type Ring } from "../../domain/schedule";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import { hear } from "../shared/messages";

/** Input of the workflow that asks an applicant; ids only. */
export type RequestInput = { caseId: string; timeScale: number; requestId: string; decisionId: string; round: number };

type OpenedSlots = Awaited<ReturnType<LoanSteps["openRequest"]>>["slots"];

const rings: Partial<Record<Ring["name"], string>> = { requestReminder: "REMINDED", requestFinalReminder: "REMINDED_FINALLY" };

/** What a request's workflow knows, answered to query `requestState`. To be called before the first await. */
export const openRequestState = ({ caseId, requestId, decisionId, round }: RequestInput) => {
  let state: RequestState = { requestId, round, status: "OPEN", slots: [], timeline: [], timers: [], unknownSignals: 0 };
  let submission: RequestSubmitted | undefined;
  const taken: string[] = [];
  // Slots may change before the answer that tells of them is here.
  const changes = new Map<string, SlotChanged["status"]>();

  const note = (what: string, at: string, patch: Partial<RequestState>, slotId?: string): void => {
    state = { ...state, ...patch, timeline: [...state.timeline, { at, what, ...(slotId && { slotId }) }] };
  };
  const withChanges = (slots: RequestState["slots"]) =>
    slots.map((slot) => ({ ...slot, status: changes.get(slot.id) ?? slot.status }));
  const onUnknown = (): void => {
    state = { ...state, unknownSignals: state.unknownSignals + 1 };
  };
  const changeSlot = ({ slotId, status, change, at, requestId: of }: SlotChanged): void => {
    if (of !== requestId) {
      onUnknown();
      return;
    }
    taken.push(outboxKeys.slot(slotId, change));
    changes.set(slotId, status);
    note(`SLOT_${status}`, at, { slots: withChanges(state.slots) }, slotId);
  };
  const submit = (sent: RequestSubmitted): void => {
    if (sent.requestId !== requestId) {
      onUnknown();
      return;
    }
    taken.push(outboxKeys.submission(requestId));
    if (submission || state.status !== "OPEN") return;
    submission = sent;
    note("SUBMITTED", sent.at, { status: "SUBMITTED", timers: [] });
  };
  setHandler(defineQuery<RequestState>(queries.requestState), () => state);
  hear(signals.slotChanged, slotChangedSchema, changeSlot, onUnknown);
  hear(signals.requestSubmitted, requestSubmittedSchema, submit, onUnknown);
  setDefaultSignalHandler(onUnknown);

  return {
    asked: { caseId, decisionId, round, requestId, workflowId: workflowInfo().workflowId },
    taken,
    state: () => state,
    submitted: () => submission,
    isOver: () => state.status !== "OPEN",
    open: (slots: OpenedSlots, at: string, timers: RequestState["timers"]): void =>
      note("OPENED", at, { slots: withChanges(slots.map((slot) => ({ ...slot, status: "EMPTY" as const }))), timers }),
    rang: ({ name }: Ring, timers: RequestState["timers"]): void => {
      const what = rings[name];
      if (what) note(what, isoInstant(Date.now()), { timers });
    },
    end: (status: RequestStatus): void => note(status, isoInstant(Date.now()), { status, timers: [] }),
  };
};

export type RequestTrack = ReturnType<typeof openRequestState>;
