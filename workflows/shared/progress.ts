import { defineQuery, proxyLocalActivities, setHandler, workflowInfo } from "@temporalio/workflow";
import type { CaseState } from "../../domain/case-state";
import { outboxKeys, queries } from "../../domain/contracts";
import { isoInstant } from "../../domain/schedule";
import type { Activities } from "../../worker/activities/activities";
import { oneAfterAnother } from "./one-after-another";
import { steps } from "./steps";

const { storeCaseState } = proxyLocalActivities<Activities>(steps.bookkeeping);

type StoredStep = Parameters<Activities["storeCaseState"]>[0];
export type StepEvent = StoredStep["events"][number];
/** What is told with a step: audit events, and notices that are recorded right after it. */
export type Telling = { events?: StepEvent[]; notices?: NonNullable<StoredStep["notices"]> };
type Patch = Partial<Omit<CaseState, "stage" | "version" | "history" | "lastError">>;
/** `error` is the code of what went wrong on the way. */
export type Entering = Patch & Telling & { reason?: string; error?: string };

/** The state of a case as its workflow knows it, asked for by query `caseState` and stored with every step. */
export type Progress = {
  readonly state: Readonly<CaseState>;
  /** Changes what the query answers; stored with the next step. */
  change: (patch: Patch) => void;
  /** Notes a message as taken, by its outbox key; told with the next step that is stored. */
  acknowledge: (dedupeKey: string) => void;
  /** Notes what was done, for the trail; told with the next step that is stored. */
  note: (event: StepEvent) => void;
  /** Goes on to another stage and stores it: snapshot, case and audit events at once. */
  enter: (stage: string, entering?: Entering) => Promise<void>;
  /** Stores what changed within the stage. */
  save: (telling?: Telling) => Promise<void>;
};

/** Begins at the stage the case was created in, version 1, and answers the query from now on. */
export const beginProgress = (caseId: string, firstStage: string): Progress => {
  let state: CaseState = {
    stage: firstStage,
    status: "OPEN",
    version: 1,
    history: [{ from: null, to: firstStage, at: workflowInfo().startTime.toISOString() }],
    tasks: [],
    timers: [],
    unknownSignals: 0,
  };
  // The start is taken with every step: an order to start that was sent again is settled by the next one.
  const started = outboxKeys.start(caseId);
  let taken: string[] = [];
  let noted: StepEvent[] = [];
  setHandler(defineQuery<CaseState>(queries.caseState), () => state);

  const change = (patch: Partial<CaseState>): void => {
    state = { ...state, ...patch, version: state.version + 1 };
  };
  // Parts of a story that run side by side store one after the other: of two states the older one, arriving late, would be dropped with all it tells.
  const inTurn = oneAfterAnother();
  const store = (entered: boolean, { events = [], notices = [] }: Telling) => {
    const reached = state;
    return inTurn(async () => {
      const now = taken;
      const done = noted;
      const told = { events: [...done, ...events], ...(notices.length > 0 && { notices }) };
      const { historyLength } = workflowInfo();
      const acknowledges = [started, ...now];
      const stored = await storeCaseState({ caseId, state: reached, historyLength, entered, ...told, acknowledges });
      taken = taken.slice(now.length);
      noted = noted.slice(done.length);
      return stored;
    });
  };
  return {
    get state() {
      return state;
    },
    change,
    acknowledge: (dedupeKey) => {
      taken = [...taken, dedupeKey];
    },
    note: (event) => {
      noted = [...noted, event];
    },
    enter: async (stage, { reason, events, notices, error, ...patch } = {}) => {
      const step = { from: state.stage, to: stage, at: isoInstant(Date.now()), ...(reason && { reason }) };
      const lastError = error ? { lastError: { code: error, at: step.at } } : {};
      change({ ...patch, ...lastError, stage, history: [...state.history, step] });
      const { enteredAt } = await store(true, { events, notices });
      // The instant stored first counts: a replay, or a second try of this workflow task, reads another clock.
      const history = [...state.history.slice(0, -1), { ...step, at: enteredAt }];
      state = { ...state, history, ...(error && { lastError: { code: error, at: enteredAt } }) };
    },
    save: async (telling = {}) => {
      await store(false, telling);
    },
  };
};
