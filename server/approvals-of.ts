import type { Task } from "@/domain/task";
import type { DecisionRow, TaskRow } from "./task-row";

type Level = TaskRow["review_levels"][number];

/** How a level stands once its seats are counted; null while it waits for more of them. */
const outcomeOf = ({ need = 1, of = 1 }: Level, decisions: readonly DecisionRow[]): string | null => {
  const last = decisions.at(-1)?.outcome ?? null;
  const times = (outcome: string) => decisions.filter((decision) => decision.outcome === outcome).length;
  if (last === "APPROVED" && times("APPROVED") < need) return null;
  if (last === "REJECTED" && times("REJECTED") <= of - need) return null;
  return last;
};

/** The checklist of a task's review: what was decided under its own mark of four eyes; earlier rounds are reset and do not count. */
export const approvalsOf = (row: TaskRow): Task["approvals"] =>
  row.review_levels.map((reviewLevel) => {
    const { level, roles, need = 1 } = reviewLevel;
    const decisions = (row.decisions ?? []).filter(
      (decision) => decision.taskType === row.type && decision.level === level && decision.fourEyes === row.four_eyes,
    );
    const last = decisions.at(-1);
    return {
      level,
      // Escalation has widened who may decide this level.
      roles: level === row.level ? row.required_roles : roles,
      need,
      approved: decisions.filter(({ outcome }) => outcome === "APPROVED").length,
      outcome: outcomeOf(reviewLevel, decisions),
      by: last?.by ?? null,
      at: last?.at ?? null,
    };
  });
