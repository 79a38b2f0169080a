import type { Change } from "@/domain/listing";
import { liveEvent } from "./live-event";
import { type LiveMessage, listenLive } from "./live-hub";
import { type Owner, ownerOf, sideOf, toldOf } from "./live-view";
import { log } from "./log";
import type { Viewer } from "./sessions";

/** Somebody with an open stream; `viewer` may be replaced by a fresher look at the same session. */
export type Listener = { viewer: Viewer; send: (bytes: Buffer) => void; close: () => void };

const listeners = new Set<Listener>();

const tellAll = (event: string): void => {
  const bytes = liveEvent(event);
  for (const { send } of listeners) send(bytes);
};

/** Says it to all whom it concerns. There may be a thousand: what each side hears is made once, and nothing is awaited. */
const pass = (change: Change, owner: Owner): void => {
  const { inside, outside } = toldOf(change);
  const told = { inside: liveEvent("change", inside), outside: outside && liveEvent("change", outside) };
  for (const { viewer, send } of listeners) {
    const side = sideOf(viewer, owner);
    const bytes = side && told[side];
    if (bytes) send(bytes);
  }
};

const hear = (message: LiveMessage): void => {
  if (message.event === "stop") for (const { close } of listeners) close();
  else if (message.event === "resync") tellAll("resync");
  else
    ownerOf(message.change.caseId)
      .then((owner) => owner && pass(message.change, owner))
      .catch((err: unknown) => {
        // A change that cannot be judged now may be anybody's: have them ask for everything.
        log.warn({ err }, "live change could not be passed on");
        tellAll("resync");
      });
};

/** From here on the listener hears of every change that is for him; he is closed when the process stops, at once if it has. */
export const joinAudience = (listener: Listener): void => {
  listeners.add(listener);
  // All of them are one listener of the hub.
  listenLive(hear);
};

export const leaveAudience = (listener: Listener): void => {
  listeners.delete(listener);
};
