import { type EventValueRegistry, record, text, texts } from "./event-value";

/** Tasks, notices, sessions and absences. */
export const taskEventValues: EventValueRegistry = {
  "task.opened": ({ requiredRoles, dueAt }, { format, role }) => ({
    roles: format.anyOf(texts(requiredRoles).map(role)),
    due: format.dateTime(text(dueAt)),
  }),
  // Why a case was handed back is meant for those who decide next; "none" is what the sentence knows as saying nothing.
  "task.decided": ({ level, outcome, data, forId }, words) => ({
    level: text(level),
    outcome: words.outcome(text(outcome)),
    behalf: forId ? "yes" : "no",
    note: (outcome === "RETURNED" && text(record(data).reason)) || "none",
  }),
  "task.assigned": ({ after, as }) => ({ to: record(after).assignee === null ? "everybody" : "person", as: text(as) }),
  "task.prioritised": ({ before, after }, { priority }) => ({
    before: priority(text(record(before).priority)),
    after: priority(text(record(after).priority)),
  }),
  "task.snoozed": ({ until }, { format }) => ({ until: typeof until === "string" ? format.dateTime(until) : "none" }),
  "task.commented": ({ mentions }) => ({ count: texts(mentions).length }),
  "task.reminded": ({ number }) => ({ number: text(number) }),
  "task.slaPassed": ({ percent, at, late }, { format }) => ({
    percent: text(percent),
    at: format.dateTime(text(at)),
    late: late === true ? "yes" : "no",
  }),
  "task.escalated": ({ after }, { format, role, priority }) => ({
    roles: format.list(texts(record(after).requiredRoles).map(role)),
    priority: priority(text(record(after).priority)),
  }),
  "task.refused": ({ code }, { refusal }) => ({ why: refusal(text(code)) }),
  "notice.recorded": ({ channels, people }, { format, channel }) => ({
    count: Math.max(1, texts(people).length),
    channels: format.list(texts(channels).map(channel)),
  }),
  "session.ended": ({ by }) => ({ by: text(by) }),
  "absence.ended": ({ by }) => ({ by: text(by) }),
  "absence.begun": ({ from, to }, { format }) => ({ from: format.dateTime(text(from)), to: format.dateTime(text(to)) }),
  "audit.exported": ({ count }) => ({ count: Number(count) }),
};
