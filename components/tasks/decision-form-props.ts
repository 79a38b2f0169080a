import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import type { Decision } from "./use-decision";

/** What the decision form of every task type gets. */
export type DecisionFormProps = { task: Task; me: Me; decision: Decision };
