/**
 * What the life of one task should be, in the fewest words: written without looking at the rules or statements, to be compared with them.
 * The task is a last level above 10,000.00 for loan officers; `own` entered the case; `sue` leads.
 */
export const names = ["ann", "ben", "low", "own", "sue"] as const;
export type Name = (typeof names)[number];
/** Authority limits in minor units; the task is about `modelAmount`. */
export const limits: Record<Name, number> = { ann: 20_000_00, ben: 20_000_00, low: 5_000_00, own: 90_000_00, sue: 90_000_00 };
export const modelAmount = 10_000_00;

export type Model = {
  status: "OPEN" | "DECIDED" | "CANCELLED";
  holder: Name | null;
  giver: Name | null;
  escalated: boolean;
  version: number;
  priority: string;
  decided: { by: Name; for: Name | null } | null;
  conflicts: Set<Name>;
  /** Deputy by person, while he is away. */
  away: Map<Name, Name>;
  /** Pairs of whom one ever stood in for the other. */
  linked: Set<string>;
  asleep: Set<Name>;
};

export const newModel = (): Model => ({
  ...{ status: "OPEN", holder: null, giver: null, escalated: false, version: 1, priority: "NORMAL", decided: null },
  ...{ conflicts: new Set(), away: new Map(), linked: new Set(), asleep: new Set() },
});

const closed = (model: Model): string | null => {
  if (model.status === "DECIDED") return "ALREADY_DECIDED";
  return model.status === "CANCELLED" ? "TASK_CLOSED" : null;
};

const leads = (name: Name): boolean => name === "sue";
const fits = (model: Model, name: Name): boolean => name !== "sue" || model.escalated;
const standsIn = (model: Model, name: Name): boolean =>
  model.holder !== null && model.giver === null && model.away.get(model.holder) === name;

/** On whose behalf this one would decide. */
export const behalfOf = (model: Model, name: Name): Name | null =>
  model.holder === name ? model.giver : standsIn(model, name) ? model.holder : null;

const isOneWithOwner = (model: Model, name: Name, behalf: Name | null): boolean =>
  behalf === "own" || model.linked.has([name, "own"].sort().join());

/** Why this one may not decide at all, whoever holds the task. */
const barred = (model: Model, name: Name, behalf: Name | null): string | null => {
  if (name === "own") return "IS_CREATOR";
  if (model.conflicts.has(name)) return "CONFLICT_DECLARED";
  if (!fits(model, name)) return "MISSING_ROLE";
  if (isOneWithOwner(model, name, behalf)) return "COUNTS_AS_ONE";
  if (behalf !== null && Math.min(limits[name], limits[behalf]) < modelAmount) return "ABOVE_LIMIT_FOR";
  return limits[name] < modelAmount ? "ABOVE_LIMIT" : null;
};

const heldByOther = (model: Model, name: Name): boolean =>
  model.holder !== null && model.holder !== name && !standsIn(model, name);

const whyNot = (model: Model, name: Name): string | null =>
  closed(model) ?? barred(model, name, behalfOf(model, name)) ?? (heldByOther(model, name) ? "CLAIMED_BY_OTHER" : null);

/** Whether the inbox of this one shows the task. */
export const needs = (model: Model, name: Name): boolean => whyNot(model, name) === null && !model.asleep.has(name);

const hold = (model: Model, holder: Name | null, giver: Name | null): void => {
  model.holder = holder;
  model.giver = giver;
};

/** Each takes its step in the model and says what the answer should be: a code, or OK. */
export const steps = {
  claim: (model: Model, name: Name): string => {
    const why = whyNot(model, name);
    if (why) return why;
    if (model.holder !== name) hold(model, name, behalfOf(model, name));
    return "OK";
  },
  release: (model: Model, name: Name): string => {
    if (closed(model)) return String(closed(model));
    if (model.holder !== name) return "NOT_CLAIMED_BY_YOU";
    hold(model, null, null);
    model.asleep.clear();
    return "OK";
  },
  assign: (model: Model, name: Name, to: Name | null): string => {
    if (closed(model)) return String(closed(model));
    if (!leads(name)) return "NOT_LEAD";
    if (model.holder === to) return "OK";
    if (to !== null && barred(model, to, null)) return "ASSIGNEE_MAY_NOT";
    hold(model, to, null);
    model.asleep.clear();
    return "OK";
  },
  delegate: (model: Model, name: Name, to: Name): string => {
    if (closed(model)) return String(closed(model));
    if (model.holder !== name) return "NOT_CLAIMED_BY_YOU";
    if (model.giver !== null) return "ALREADY_DELEGATED";
    if (to === name) return "OK";
    if (barred(model, to, name)) return "ASSIGNEE_MAY_NOT";
    hold(model, to, name);
    model.asleep.clear();
    return "OK";
  },
  snooze: (model: Model, name: Name): string => {
    if (closed(model)) return String(closed(model));
    model.asleep.add(name);
    return "OK";
  },
  wake: (model: Model, name: Name): string => {
    model.asleep.delete(name);
    return "OK";
  },
  prioritise: (model: Model, name: Name, priority: string): string => {
    if (closed(model)) return String(closed(model));
    if (!leads(name)) return "NOT_LEAD";
    if (model.priority !== priority) model.asleep.clear();
    model.priority = priority;
    return "OK";
  },
  decide: (model: Model, name: Name, stale: boolean): string => {
    const why = whyNot(model, name);
    if (why) return why;
    if (stale) return "CHANGED_MEANWHILE";
    model.decided = { by: name, for: behalfOf(model, name) };
    model.status = "DECIDED";
    return "OK";
  },
  conflict: (model: Model, name: Name): string => {
    model.conflicts.add(name);
    if (closed(model) === null && model.holder === name) steps.release(model, name);
    return "OK";
  },
  leave: (model: Model, name: Name, deputy: Name): string => {
    if (name === deputy) return "OK";
    model.away.set(name, deputy);
    model.linked.add([name, deputy].sort().join());
    return "OK";
  },
  comeBack: (model: Model, name: Name): string => {
    model.away.delete(name);
    return "OK";
  },
  escalate: (model: Model): string => {
    if (closed(model) || model.escalated) return "OK";
    Object.assign(model, { escalated: true, priority: model.priority === "URGENT" ? "URGENT" : "HIGH" });
    model.asleep.clear();
    return "OK";
  },
  change: (model: Model): string => {
    if (closed(model)) return "OK";
    model.version += 1;
    model.asleep.clear();
    return "OK";
  },
  withdraw: (model: Model): string => {
    if (!closed(model)) model.status = "CANCELLED";
    return "OK";
  },
};
