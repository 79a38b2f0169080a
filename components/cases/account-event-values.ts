import { type EventValueRegistry, type EventWords, list, record, text, texts } from "./event-value";

/** Roles and limits of an account in words. */
const access = (given: unknown, { format, role }: EventWords): string => {
  const { roles, limits } = record(given);
  const amounts = Object.entries(record(limits)).map(([currency, amount]) => format.money(Number(amount), currency));
  return [format.list(texts(roles).map(role)), ...amounts].join(", ");
};

const whatOf = (before: unknown, after: unknown): "disabled" | "enabled" | "access" => {
  if (record(after).active === false) return "disabled";
  return record(before).active === false ? "enabled" : "access";
};

const rule = (kind: unknown, id: unknown) => ({ kind: text(kind), id: text(id) });

/** Accounts, rules and what admins do with them. */
export const accountEventValues: EventValueRegistry = {
  "user.added": ({ roles }, { format, role }) => ({ roles: format.list(texts(roles).map(role)) }),
  "user.invited": ({ expiresAt }, { format }) => ({ until: format.dateTime(text(expiresAt)) }),
  "case.deliveryRetried": ({ kind, attempts, parked }) => ({
    kind: text(kind),
    attempts: Number(attempts),
    parked: parked === true ? "yes" : "no",
  }),
  "case.endedByAdmin": ({ reason }) => ({ reason: text(reason) }),
  "notice.retried": ({ attempts }) => ({ attempts: Number(attempts) }),
  "webhook.added": ({ origin, types }, { format }) => ({ origin: text(origin), types: format.list(texts(types)) }),
  "webhook.removed": ({ dropped }) => ({ dropped: Number(dropped) }),
  "webhook.retried": ({ type, attempts }) => ({ type: text(type), attempts: Number(attempts) }),
  "rule.drafted": ({ kind, id, version, differences }) => ({
    ...rule(kind, id),
    version: text(version),
    count: list(differences).length,
  }),
  "rule.submitted": ({ kind, id }) => rule(kind, id),
  "rule.sentBack": ({ kind, id, reason }) => ({ ...rule(kind, id), reason: text(reason) }),
  "rule.dropped": ({ kind, id }) => rule(kind, id),
  "rule.activated": ({ kind, id, version, differences }) => ({
    ...rule(kind, id),
    version: text(version),
    count: list(differences).length,
  }),
  "user.changed": ({ before, after, reason }, words) => ({
    what: whatOf(before, after),
    before: access(before, words),
    after: access(after, words),
    reason: text(reason),
  }),
};
