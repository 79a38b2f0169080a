import { checkRule } from "@/domain/admin/check-rule";
import type { RuleDetail } from "@/domain/admin/rule";
import { lineOfPath } from "./line-of-path";

/** One thing that is not right in a rule as it stands in the editor; `message` in English, as the schemas have it. */
export type TextProblem = { line: number | null; path: string; message: string };

export type CheckedText = { data: Record<string, unknown> | null; problems: TextProblem[] };

/** Reads a rule as it is written in the editor. @returns the rule, null while something is wrong with it, each with its line */
export const checkText = ({ kind, id, calendars }: RuleDetail, text: string): CheckedText => {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { data: null, problems: [{ line: null, path: "", message: error instanceof Error ? error.message : "" }] };
  }
  const { data, errors } = checkRule(kind, id, given, calendars);
  const problems = errors.map(({ path, message }) => ({ line: lineOfPath(text, path), path, message }));
  return { data: problems.length === 0 ? data : null, problems };
};
