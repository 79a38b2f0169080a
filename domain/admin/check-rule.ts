import type { z } from "zod";
import { calendarSchema } from "../calendar";
import type { FieldError } from "../errors";
import { loanPolicySchema, orderPolicySchema } from "../policy";
import { holdsAny, type Role, staffRoles } from "../roles";
import type { RuleKind } from "./rule";

type Data = Record<string, unknown>;
type Level = { level: number; roles: readonly Role[] };

const policies: Record<string, z.ZodType<Data>> = { loan: loanPolicySchema, order: orderPolicySchema };

/** Whether there can be a rule of this name: policies are known by name, calendars may be added. */
export const isKnownRule = (kind: RuleKind, id: string): boolean => kind === "calendar" || Object.hasOwn(policies, id);

const schemaOf = (kind: RuleKind, id: string): z.ZodType<Data> =>
  (kind === "policy" ? policies[id] : undefined) ?? calendarSchema;

/** What is stored, with the defaults of what its release did not know; as it is where it cannot be read any more. */
export const readRule = (kind: RuleKind, id: string, stored: Data): Data => schemaOf(kind, id).safeParse(stored).data ?? stored;

const isObject = (value: unknown): value is Data => value !== null && typeof value === "object" && !Array.isArray(value);

/** Paths of `given` that nothing came of: a name mistyped would leave its field at the default. */
const unknownPaths = (given: unknown, read: unknown, path: string[] = []): string[] => {
  if (Array.isArray(given))
    return given.flatMap((entry, index) => unknownPaths(entry, Object(read)[index], [...path, `${index}`]));
  if (!isObject(given)) return [];
  const known = isObject(read) ? read : {};
  return Object.keys(given).flatMap((key) =>
    Object.hasOwn(known, key) ? unknownPaths(given[key], known[key], [...path, key]) : [[...path, key].join(".")],
  );
};

const levelErrors = (levels: readonly Level[]): FieldError[] =>
  levels.flatMap(({ level, roles }, index) => [
    ...(level === index + 1
      ? []
      : [{ path: `levels.${index}.level`, code: "not_in_order", message: `Must be ${index + 1}: levels are counted from 1` }]),
    ...(roles.every((role) => holdsAny([role], staffRoles))
      ? []
      : [{ path: `levels.${index}.roles`, code: "decides_nothing", message: `Only ${staffRoles.join(", ")} decide` }]),
  ]);

const calendarErrors = (calendar: unknown, calendars: readonly string[]): FieldError[] =>
  typeof calendar !== "string" || calendars.includes(calendar)
    ? []
    : [{ path: "calendar", code: "unknown_calendar", message: `There is no calendar ${calendar} in force` }];

const issuesOf = (error: z.ZodError): FieldError[] =>
  error.issues.map(({ path, code, message }) => ({ path: path.map(String).join("."), code, message }));

/**
 * Reads a policy or calendar as somebody wrote it. A rule under which something could never happen is refused: levels nobody decides at, a
 * calendar that does not exist, one that is never open. @param calendars in force @returns the rule, or what is wrong with it
 */
export const checkRule = (
  kind: RuleKind,
  id: string,
  given: unknown,
  calendars: readonly string[],
): { data: Data; errors: FieldError[] } => {
  const read = schemaOf(kind, id).safeParse(given);
  if (!read.success) return { data: {}, errors: issuesOf(read.error) };
  const { data } = read;
  const unknown = unknownPaths(given, data).map((path) => ({
    path,
    code: "unrecognized_keys",
    message: "This field is not known here",
  }));
  if (kind === "calendar") return { data, errors: unknown };
  return { data, errors: [...unknown, ...levelErrors(data.levels as Level[]), ...calendarErrors(data.calendar, calendars)] };
};
