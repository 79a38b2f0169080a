import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import { useTaskDialog } from "./actions/use-task-dialog";
import { bulkActions, bulkActionsFor } from "./bulk/bulk-actions";
import { useBulkActs } from "./bulk/use-bulk-acts";
import { useSelection } from "./bulk/use-selection";
import type { InboxView } from "./inbox-query";
import type { SteadyRow } from "./steady-rows";
import { useListCommands } from "./use-list-commands";

type Options = { rows: readonly SteadyRow<Task>[]; view: InboxView; me: Me | undefined };

/** What can be done in a list, by keys and by pointer: with the row in focus, or with all that are selected. */
export const useInboxActs = ({ rows, view, me }: Options) => {
  const tasks = rows.map(({ item }) => item);
  const selection = useSelection(tasks.map(({ id }) => id));
  const acts = useBulkActs(tasks, selection);
  const one = useTaskDialog(me);
  const offered = me ? bulkActionsFor(view, me.roles) : [];
  useListCommands({
    tasks,
    me,
    selection: offered.length > 0 ? selection : undefined,
    dialogs: one.commands,
    bulk:
      acts.count > 0
        ? offered.map((name) => ({
            ...{ name: bulkActions[name].command, act: () => acts.begin(name) },
            whyNot: name === "decide" ? (acts.whyNotDecide ?? undefined) : undefined,
          }))
        : null,
  });
  return {
    selection,
    acts,
    offered,
    dialog: (
      <>
        {one.dialog}
        {acts.dialog}
      </>
    ),
  };
};
