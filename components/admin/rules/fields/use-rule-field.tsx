import type { ReactNode } from "react";
import { useRuleWords } from "../use-rule-words";
import type { RuleFieldProps } from "./rule-field-props";

/** Id of the control, label and problem of one part of a rule. */
export const useRuleField = ({ path, problems }: Pick<RuleFieldProps, "path" | "problems">) => {
  const { field } = useRuleWords();
  const dotted = path.join(".");
  const message = problems.get(dotted);
  const error: ReactNode = message && <span lang="en">{message}</span>;
  return { id: `rule-${dotted.replaceAll(".", "-")}`, label: field(path.slice(-1)), whole: field(path), error };
};
