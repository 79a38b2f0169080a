import type { FactChange, Task } from "@/domain/task";
import type { Problem } from "../i18n/use-problem-text";

/** What one has not looked at yet: the version it led to, and the changes as far as they are known. */
export type Unseen = { version: number; changes: readonly FactChange[] };

const changesIn = ({ params }: Problem): readonly FactChange[] =>
  Array.isArray(params?.changes) ? (params.changes as FactChange[]) : [];
const versionIn = ({ params }: Problem): number => (typeof params?.version === "number" ? params.version : 0);

/**
 * What changed since the version a person looked at, or null. A refused decision may know more than the task shown so far.
 * @param seen version of the facts the person looked at
 */
export const unseenChanges = (task: Pick<Task, "version" | "changes">, seen: number, problem: Problem | null): Unseen | null => {
  const refused = problem?.code === "CHANGED_MEANWHILE" ? problem : null;
  const version = Math.max(task.version, refused ? versionIn(refused) : 0);
  if (version <= seen) return null;
  const all = [...task.changes, ...(refused ? changesIn(refused) : [])];
  const changes = new Map(all.filter((change) => change.version > seen).map((change) => [change.version, change]));
  return { version, changes: [...changes.values()].sort((a, b) => a.version - b.version) };
};
