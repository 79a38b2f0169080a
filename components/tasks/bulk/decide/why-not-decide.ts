import type { Task } from "@/domain/task";
import { bulkLimit } from "@/domain/task-list";

/** Why several tasks cannot be decided together; words: messages `taskLife.bulk.whyNot`. */
export type WhyNotDecide = "TOO_MANY" | "SEVERAL_KINDS" | "ONE_BY_ONE" | "NO_FORM" | "NOT_YOURS";

/**
 * Why the selected tasks cannot be decided together, or null. What holds for one of them alone is said of it when it is tried.
 * @param allowed types of tasks that may be, by their policies
 * @param shown those this screen has a form for
 */
export const whyNotDecide = (
  tasks: readonly Task[],
  allowed: readonly string[],
  shown: (type: string) => boolean,
): WhyNotDecide | null => {
  const [type, ...others] = new Set(tasks.map((task) => task.type));
  if (type === undefined) return "NOT_YOURS";
  if (tasks.some((task) => !allowed.includes(task.type))) return "ONE_BY_ONE";
  if (others.length > 0) return "SEVERAL_KINDS";
  if (!shown(type)) return "NO_FORM";
  if (tasks.every(({ mayDecide }) => mayDecide !== true)) return "NOT_YOURS";
  return tasks.length > bulkLimit ? "TOO_MANY" : null;
};
