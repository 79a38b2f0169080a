import type { DecisionFormProps } from "./decision-form-props";

/** What the form of one outcome gets. */
export type OutcomeFormProps<Data> = Pick<DecisionFormProps, "task" | "decision"> & {
  /** What was typed before, as a draft kept it. */
  kept: Record<string, unknown> | undefined;
  onChange: (values: Record<string, unknown>) => void;
  onReady: (data: Data) => void;
};
