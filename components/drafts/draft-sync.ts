import type { Draft } from "@/domain/draft";
import type { DeviceDraft } from "./device-draft";

type Options<Values> = {
  /** Puts it on the server. */
  save: (values: Values) => Promise<Draft>;
  discard: () => Promise<unknown>;
  /** Writes it on this device. */
  keep: (draft: DeviceDraft<Values> | null) => void;
  /** How long nothing must be typed before the server is told, milliseconds. */
  pause?: number;
};

/**
 * Keeps what is typed on this device at once and on the server a moment later, one after the other. What the server did not take stays
 * on the device and goes with the next change, or when `again` is called.
 */
export const createDraftSync = <Values extends object>({ save, discard, keep, pause = 800 }: Options<Values>) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Values | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  /** Counts what was typed or thrown away: an answer to something older changes nothing. */
  let change = 0;
  const send = async (): Promise<void> => {
    const values = waiting;
    if (!values) return;
    waiting = null;
    const sent = change;
    try {
      const { savedAt } = await save(values);
      if (sent === change) keep({ values, savedAt });
    } catch {
      if (sent === change) waiting = values;
    }
  };
  const flush = (): Promise<unknown> => {
    clearTimeout(timer);
    turn = turn.then(send);
    return turn;
  };
  return {
    change: (values: Values, now = new Date().toISOString()): void => {
      change += 1;
      keep({ values, savedAt: now });
      waiting = values;
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    /** Tells the server at once what it does not know yet. */
    again: flush,
    /** Sent, or not wanted any more: nothing is kept anywhere. */
    forget: (): Promise<unknown> => {
      clearTimeout(timer);
      waiting = null;
      change += 1;
      keep(null);
      turn = turn.then(discard).catch(() => {});
      return turn;
    },
  };
};

export type DraftSync<Values extends object> = ReturnType<typeof createDraftSync<Values>>;
