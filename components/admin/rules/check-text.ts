import { checkRule } from "@/domain/admin/check-rule";
import type { RuleDetail } from "@/domain/admin/rule";
import { lineOfPath } from "./line-of-path";

/** One thing that is not right in a rule as it stands in the editor; `message` in English, as the schemas have it. */
export type TextProblem = { line: number | null; path: string; message: string };

type Data = Record<string, unknown>;

export type CheckedText = { data: Data | null; problems: TextProblem[]; given: Data | null };

const asObject = (given: unknown): Data | null =>
  typeof given === "object" && given !== null && !Array.isArray(given) ? (given as Data) : null;

/** Reads a rule as it is written in the editor. @returns the rule, null while something is wrong with it, each with its line; and what was given, null where it cannot be read at all */
export const checkText = ({ kind, id, calendars }: RuleDetail, text: string): CheckedText => {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return {
      given: null,
      data: null,
      problems: [{ line: null, path: "", message: error instanceof Error ? error.message : "" }],
    };
  }
  const { data, errors } = checkRule(kind, id, given, calendars);
  const problems = errors.map(({ path, message }) => ({ line: lineOfPath(text, path), path, message }));
  return { given: asObject(given), data: problems.length === 0 ? data : null, problems };
};
