import type { DecisionFormProps } from "./decision-form-props";
import type { Decision } from "./use-decision";

/** What the form of one outcome gets. */
export type OutcomeFormProps<Data> = Pick<DecisionFormProps, "task"> & {
  /** How the last attempt went. */
  decision: Pick<Decision, "busy" | "fieldErrors">;
  /** What was typed before, as a draft kept it. */
  kept: Record<string, unknown> | undefined;
  onChange: (values: Record<string, unknown>) => void;
  onReady: (data: Data) => void;
};
