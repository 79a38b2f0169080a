import type { Me } from "@/domain/me";
import { ledRoles } from "@/domain/roles";
import type { Task } from "@/domain/task";
import type { Command } from "../commands/command";
import type { CommandName } from "../commands/command-keys";
import { useCommands } from "../commands/use-commands";
import { undoCommand } from "./actions/undo-offer";
import { useHoldCommands } from "./actions/use-hold-commands";
import type { Selection } from "./bulk/use-selection";
import { useOpenTask } from "./pane/use-open-task";
import { useRowWalk } from "./pane/use-row-walk";
import { moveFocus, rowInFocus } from "./row-focus";

type Options = {
  tasks: readonly Task[];
  me: Me | undefined;
  /** Left out where nothing can be done with several tasks. */
  selection: Selection | undefined;
  /** Those of the actions with a dialog. */
  dialogs: (task: Task) => Command[];
  /** In place of those for one row while several are selected. */
  bulk: readonly Command[] | null;
};

const whyNot = { code: "NO_ROW" };
/** What could be done with a row if one had the focus. */
const withoutRow = (me: Me | undefined): Command[] => {
  const led: CommandName[] = ledRoles(me?.roles ?? []).length > 0 ? ["assign", "priority"] : [];
  const names: CommandName[] = ["claim", "release", "followUp", ...led];
  return names.map((name) => ({ name, act: () => {}, whyNot }));
};

/** What can be done in a list of tasks: walk along its rows, and do with the one in focus, or with all that are selected. */
export const useListCommands = ({ tasks, me, selection, dialogs, bulk }: Options): void => {
  const hold = useHoldCommands();
  const { openTask } = useOpenTask();
  const walk = useRowWalk();
  const step = walk ?? moveFocus;
  const open = (task: Task | undefined): Command => ({
    name: "openRow",
    act: () => task && openTask(task.id),
    whyNot: task ? undefined : whyNot,
  });
  const select = ({ toggle, toggleAll, set, selected }: Selection, task: Task | undefined): Command[] => [
    { name: "selectRow", act: () => task && toggle(task.id, false), whyNot: task ? undefined : whyNot },
    { name: "selectUpTo", act: () => task && toggle(task.id, true), whyNot: task ? undefined : whyNot },
    selected.size > 0 ? { name: "clearSelection", act: () => set([]) } : { name: "selectAll", act: toggleAll },
  ];
  useCommands("selection", () => bulk ?? []);
  useCommands("list", () => {
    const id = rowInFocus();
    const task = tasks.find((one) => one.id === id);
    return [
      { name: "nextRow", act: () => step(1) },
      { name: "previousRow", act: () => step(-1) },
      { name: "nextTask", act: () => step(1) },
      open(task),
      // Beside an open task the others act on that.
      ...(bulk || walk ? [] : task ? [...hold(task, me), ...dialogs(task)] : withoutRow(me)),
      ...(selection ? select(selection, task) : []),
      undoCommand(),
    ];
  });
};
