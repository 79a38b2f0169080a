import type { DecisionDraft, DraftStorage } from "./decision-draft";

/** `kept`: on this device alone, because the server did not take it. */
export type DraftState = { is: "none" | "waiting" | "kept" } | { is: "saved"; at: string };

type Options = {
  key: string;
  /** Null where the browser keeps nothing. */
  storage: DraftStorage | null;
  save: (data: DecisionDraft) => Promise<void>;
  onState: (state: DraftState) => void;
  /** Pause in typing after which the server is told, and pause before it is told again after it did not take it; milliseconds. */
  pause?: number;
  again?: number;
};

/** Keeps a draft on the device with every change and on the server after a pause; the device forgets what the server has. */
export const createDraftKeeper = ({ key, storage, save, onState, pause = 800, again = 15_000 }: Options) => {
  let unsaved: DecisionDraft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  let stopped = false;

  const onDevice = (act: (storage: DraftStorage) => void) => {
    try {
      if (storage) act(storage);
    } catch {
      // A full or closed storage: the server is all there is.
    }
  };
  const wait = (length: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(flush, length);
  };
  const send = async (sent: DecisionDraft): Promise<void> => {
    try {
      await save(sent);
      if (unsaved === sent) {
        unsaved = undefined;
        onDevice((device) => device.removeItem(key));
        onState({ is: "saved", at: new Date().toISOString() });
      } else if (unsaved) wait(pause);
    } catch {
      if (unsaved) onState({ is: "kept" });
      if (unsaved) wait(again);
    }
  };
  const flush = (): void => {
    clearTimeout(timer);
    if (!unsaved || sending) return;
    sending = send(unsaved).finally(() => {
      sending = undefined;
    });
  };
  return {
    change: (data: DecisionDraft): void => {
      unsaved = data;
      onDevice((device) => device.setItem(key, JSON.stringify({ data, savedAt: new Date().toISOString() })));
      onState({ is: "waiting" });
      wait(pause);
    },
    /** Tells the server now, when there is something it does not have. */
    flush,
    /** Nothing is to be kept any more. Resolves when what was on its way has arrived. */
    forget: async (): Promise<void> => {
      clearTimeout(timer);
      unsaved = undefined;
      onDevice((device) => device.removeItem(key));
      onState({ is: "none" });
      await sending;
    },
    start: (): void => {
      stopped = false;
    },
    /** Tells the server a last time; what it does not take stays on the device. */
    stop: (): void => {
      stopped = true;
      flush();
    },
  };
};
export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
