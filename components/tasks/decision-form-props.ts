import type { Me } from "@/domain/me";
import type { TaskDetail } from "@/domain/task";
import type { DecisionDraft } from "./decision-draft";
import type { Decision } from "./use-decision";

/** What the decision form of every task type gets. */
export type DecisionFormProps = {
  task: TaskDetail;
  me: Me;
  decision: Decision;
  /** What was written before and not sent. */
  draft: DecisionDraft | null;
  onDraft: (draft: DecisionDraft) => void;
};
