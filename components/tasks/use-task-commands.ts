import type { Me } from "@/domain/me";
import type { TaskDetail } from "@/domain/task";
import type { Command } from "../commands/command";
import { useCommands } from "../commands/use-commands";
import { undoCommand } from "./actions/undo-offer";
import { useHoldCommands } from "./actions/use-hold-commands";
import { useNextTask } from "./actions/use-next-task";

/**
 * What can be done with the task that is open. Its outcomes belong to the form; where there is none, it is said why.
 * @param others those of the actions with a dialog, and of what stands around the form
 */
export const useTaskCommands = (task: TaskDetail, me: Me, others: readonly Command[]): void => {
  const hold = useHoldCommands();
  const next = useNextTask(task.id);
  useCommands("task", () => [
    ...(task.mayDecide === true ? [] : [{ name: "decide", act: () => {}, whyNot: task.mayDecide } as const]),
    ...hold(task, me),
    ...others,
    { name: "nextTask", act: () => void next() },
    undoCommand(),
  ]);
};
