"use client";

import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import type { Shortcuts } from "../frame/use-shortcuts";
import { useTaskDialog } from "./actions/use-task-dialog";
import { bulkActions, bulkActionsFor } from "./bulk/bulk-actions";
import { useBulkActs } from "./bulk/use-bulk-acts";
import { useSelection } from "./bulk/use-selection";
import type { InboxView } from "./inbox-query";
import type { SteadyRow } from "./steady-rows";
import { useListKeys } from "./use-list-keys";

type Options = { rows: readonly SteadyRow<Task>[]; view: InboxView; me: Me | undefined; onHelp: () => void };

/** What can be done in a list, by keys and by pointer: with the row in focus, or with all that are selected. */
export const useInboxActs = ({ rows, view, me, onHelp }: Options) => {
  const tasks = rows.map(({ item }) => item);
  const selection = useSelection(tasks.map(({ id }) => id));
  const acts = useBulkActs(tasks, selection);
  const one = useTaskDialog(me);
  const offered = me ? bulkActionsFor(view, me.roles) : [];
  const bulkKeys: Shortcuts = Object.fromEntries(offered.map((name) => [bulkActions[name].shortcut, () => acts.begin(name)]));
  useListKeys({
    tasks,
    onSelect: (id, upTo) => offered.length > 0 && selection.toggle(id, upTo),
    onHelp,
    dialogKeys: one.keys,
    bulkKeys: acts.count > 0 ? bulkKeys : null,
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
