import { type EventValueRegistry, list, localized, text } from "./event-value";

/** Information requests and documents. */
export const requestEventValues: EventValueRegistry = {
  "request.opened": ({ round, slots, dueAt }, { format }) => ({
    round: text(round),
    slots: Number(slots),
    due: format.dateTime(text(dueAt)),
  }),
  "request.reminded": ({ final }) => ({ final: text(final) }),
  "request.slotFilled": ({ place }) => ({ place: text(place) }),
  "request.slotEmptied": ({ place }) => ({ place: text(place) }),
  "request.slotRefused": ({ place, reason }) => ({ place: text(place), reason: text(reason) }),
  "request.submitted": ({ round }) => ({ round: text(round) }),
  "request.expired": ({ round, missing }, { format }) => ({
    round: text(round),
    missing: format.list(list(missing).map((label) => localized(label, format.locale))),
  }),
  "request.cancelled": ({ round }) => ({ round: text(round) }),
  "document.uploaded": ({ name, size }, words) => ({ name: text(name), size: words.size(Number(size)) }),
  "document.refused": ({ code }, { uploadRefusal }) => ({ why: uploadRefusal(text(code)) }),
  "document.judged": ({ verdict, reason }) => ({ verdict: text(verdict), reason: text(reason) }),
};
