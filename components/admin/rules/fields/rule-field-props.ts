import type { ComponentType } from "react";

/** One part of a rule in the form: what it says, where it stands, and what is wrong with it. */
export type RuleFieldProps = {
  /** Keys from the root, `levels`, `0`, `roles`. */
  path: readonly string[];
  value: unknown;
  onChange: (value: unknown) => void;
  /** Problems by dotted path; messages in English, as the schemas have them. */
  problems: ReadonlyMap<string, string>;
  /** Calendars a policy may name. */
  calendars: readonly string[];
  /** Types of tasks that are decided under a policy. */
  taskTypes: readonly string[];
  /** Shows a part within this one. */
  Part: ComponentType<RuleFieldProps>;
};
