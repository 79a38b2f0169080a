import type { AuditEventType } from "@/domain/audit-event";
import type { Format } from "../i18n/use-format";

/** Words of the reader's language for codes in events. */
export type EventWords = {
  format: Format;
  role: (code: string) => string;
  outcome: (code: string) => string;
  stage: (code: string) => string;
  riskLevel: (code: string) => string;
  priority: (code: string) => string;
  refusal: (code: string) => string;
  channel: (code: string) => string;
};

type Data = Record<string, unknown>;
type Values = Record<string, string | number>;

const text = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);
const inside = (value: unknown, key: string): unknown =>
  value !== null && typeof value === "object" ? (value as Data)[key] : undefined;

/** What the sentence of each event takes in; events that need nothing but the actor are absent. */
const registry: Partial<Record<AuditEventType, (data: Data, words: EventWords) => Values>> = {
  "case.created": ({ onBehalf }) => ({ onBehalf: text(onBehalf) }),
  "case.validated": ({ reasons }, { format }) => ({ count: texts(reasons).length, reasons: format.list(texts(reasons)) }),
  "case.creditChecked": ({ score }) => ({ known: text(typeof score === "number"), score: text(score) }),
  "case.riskAssessed": ({ level, score, ruleVersion }, { riskLevel }) => ({
    level: riskLevel(text(level)),
    score: text(score),
    version: text(ruleVersion),
  }),
  "case.stageChanged": ({ to }, { stage }) => ({ stage: stage(text(to)) }),
  "case.approvedAutomatically": ({ rateBps, termMonths }, { format }) => ({
    rate: format.rate(Number(rateBps)),
    months: Number(termMonths),
  }),
  "case.cancelRequested": ({ reason }) => ({ reason: text(reason) }),
  "case.parked": ({ error }) => ({ error: text(error) }),
  "task.opened": ({ requiredRoles, dueAt }, { format, role }) => ({
    roles: format.anyOf(texts(requiredRoles).map(role)),
    due: format.dateTime(text(dueAt)),
  }),
  "task.decided": ({ level, outcome }, words) => ({ level: text(level), outcome: words.outcome(text(outcome)) }),
  "task.reminded": ({ number }) => ({ number: text(number) }),
  "task.escalated": ({ after }, { format, role, priority }) => ({
    roles: format.list(texts(inside(after, "requiredRoles")).map(role)),
    priority: priority(text(inside(after, "priority"))),
  }),
  "task.refused": ({ code }, { refusal }) => ({ why: refusal(text(code)) }),
  "notice.recorded": ({ channels, people }, { format, channel }) => ({
    count: Math.max(1, texts(people).length),
    channels: format.list(texts(channels).map(channel)),
  }),
  "user.added": ({ roles }, { format, role }) => ({ roles: format.list(texts(roles).map(role)) }),
  "audit.exported": ({ count }) => ({ count: Number(count) }),
};

/** Values for the sentence of an event, in the reader's words. */
export const eventValues = (type: string, data: Data, words: EventWords): Values =>
  registry[type as AuditEventType]?.(data, words) ?? {};
