import type { z } from "zod";
import { AppError, type FieldError } from "@/domain/errors";

type Issue = z.core.$ZodIssue;

const pathOf = (parts: readonly PropertyKey[]): string => parts.map(String).join(".");

const strangers = (issues: readonly Issue[]): number =>
  issues.reduce((count, issue) => count + (issue.code === "unrecognized_keys" ? issue.keys.length : 0), 0);

/** Of several ways a value may look, what is wrong with it in the way that was most likely meant: the one that knows most of its fields. */
const likeliest = (ways: readonly Issue[][]): Issue[] | undefined =>
  [...ways].sort((a, b) => strangers(a) - strangers(b) || a.length - b.length)[0];

const entriesOf = (issue: Issue, prefix: readonly PropertyKey[]): FieldError[] => {
  const at = [...prefix, ...issue.path];
  const meant = issue.code === "invalid_union" ? likeliest(issue.errors) : undefined;
  if (meant) return meant.flatMap((within) => entriesOf(within, at));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: pathOf([...at, key]), code: issue.code, message: "This field is not known here" }));
  return [{ path: pathOf(at), code: issue.code, message: issue.message }];
};

/** One entry per wrong field, the first complaint about each, at most 100. */
export const fieldErrors = (error: z.ZodError, prefix: readonly PropertyKey[] = []): FieldError[] => {
  const byPath = new Map<string, FieldError>();
  for (const entry of error.issues.flatMap((issue) => entriesOf(issue, prefix)))
    if (!byPath.has(entry.path)) byPath.set(entry.path, entry);
  return [...byPath.values()].slice(0, 100);
};

/** Parses what came from outside. Throws AppError VALIDATION_FAILED with one entry per wrong field. */
export const parseOrRefuse = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  prefix: readonly PropertyKey[] = [],
): z.output<Schema> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError("VALIDATION_FAILED", "Some fields are not right.", { errors: fieldErrors(result.error, prefix) });
};
