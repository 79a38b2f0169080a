import type { AuditEventType } from "@/domain/audit-event";
import type { Format } from "../i18n/use-format";

/** Words of the reader's language for codes in events. */
export type EventWords = {
  format: Format;
  role: (code: string) => string;
  outcome: (code: string) => string;
  stage: (code: string) => string;
  /** A step or an undo of the case's story. */
  step: (code: string) => string;
  /** An outside system. */
  system: (code: string) => string;
  riskLevel: (code: string) => string;
  priority: (code: string) => string;
  refusal: (code: string) => string;
  channel: (code: string) => string;
  /** Why a stage was entered, approvals were reset or a step failed; undefined for what the stage says anyway. */
  reason: (code: string) => string | undefined;
  /** A field of the case's data, by dotted path. */
  field: (path: string) => string;
  /** What operations gave for a step that failed, with its value. */
  given: (name: string, value: string) => string;
  uploadRefusal: (code: string) => string;
  size: (bytes: number) => string;
};

export type EventData = Record<string, unknown>;
export type EventValues = Record<string, string | number>;
/** What the sentence of each event takes in; events that need nothing but the actor are absent. */
export type EventValueRegistry = Partial<Record<AuditEventType, (data: EventData, words: EventWords) => EventValues>>;

export const text = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const texts = (value: unknown): string[] => list(value).map(text);
export const record = (value: unknown): EventData =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as EventData) : {};

/** A text as it was written for this reader: one text for all, or one per language. */
export const localized = (value: unknown, locale: string): string =>
  typeof value === "string" ? value : text(record(value)[locale] ?? record(value).en);
