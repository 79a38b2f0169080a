import { type ReactNode, useState } from "react";
import type { Task } from "@/domain/task";
import { type BulkAct, type BulkResult, useBulk } from "../../hooks/use-bulk";
import type { BulkName } from "./bulk-actions";
import { BulkDialog } from "./bulk-dialogs";
import { useWhyNotDecide } from "./decide/use-why-not-decide";
import type { Selection } from "./use-selection";

/** What became of each of several tasks, with the tasks as they were shown. */
export type Outcome = { results: readonly BulkResult[]; tasks: ReadonlyMap<string, Task> };

/** Actions that need nothing to be asked. */
const plain: Partial<Record<BulkName, BulkAct>> = {
  claim: { action: "claim" },
  release: { action: "release" },
  wake: { action: "wake" },
};

/** Doing one thing with all selected tasks; what could not be done stays selected. */
export const useBulkActs = (tasks: readonly Task[], selection: Selection) => {
  const { mutate, isPending } = useBulk();
  const [asking, setAsking] = useState<BulkName | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chosen = tasks.filter(({ id }) => selection.selected.has(id));
  const run = (act: BulkAct): void => {
    setAsking(null);
    setOutcome(null);
    mutate(
      { act, tasks: chosen },
      {
        onSuccess: (results) => {
          setOutcome({ results, tasks: new Map(chosen.map((task) => [task.id, task])) });
          selection.set(results.flatMap(({ taskId, done }) => (done ? [] : [taskId])));
        },
      },
    );
  };
  const whyNotDecide = useWhyNotDecide(chosen);
  const begin = (name: BulkName): void => {
    const act = plain[name];
    if (isPending || chosen.length === 0 || (name === "decide" && whyNotDecide !== null)) return;
    if (act) run(act);
    else setAsking(name);
  };
  const dialog: ReactNode = asking && <BulkDialog name={asking} tasks={chosen} onClose={() => setAsking(null)} onAct={run} />;
  return {
    ...{ begin, dialog, outcome, busy: isPending, count: chosen.length },
    /** Null when they can be decided together, undefined as long as it is not known. */
    whyNotDecide,
    forget: () => setOutcome(null),
  };
};
export type BulkActs = ReturnType<typeof useBulkActs>;
