import { type EventValueRegistry, record, text, texts } from "./event-value";

/** Tasks, notices and accounts. */
export const taskEventValues: EventValueRegistry = {
  "task.opened": ({ requiredRoles, dueAt }, { format, role }) => ({
    roles: format.anyOf(texts(requiredRoles).map(role)),
    due: format.dateTime(text(dueAt)),
  }),
  "task.decided": ({ level, outcome }, words) => ({ level: text(level), outcome: words.outcome(text(outcome)) }),
  "task.reminded": ({ number }) => ({ number: text(number) }),
  "task.escalated": ({ after }, { format, role, priority }) => ({
    roles: format.list(texts(record(after).requiredRoles).map(role)),
    priority: priority(text(record(after).priority)),
  }),
  "task.refused": ({ code }, { refusal }) => ({ why: refusal(text(code)) }),
  "notice.recorded": ({ channels, people }, { format, channel }) => ({
    count: Math.max(1, texts(people).length),
    channels: format.list(texts(channels).map(channel)),
  }),
  "user.added": ({ roles }, { format, role }) => ({ roles: format.list(texts(roles).map(role)) }),
  "audit.exported": ({ count }) => ({ count: Number(count) }),
};
