import { useContext } from "react";
import { focusRow, rowIds } from "../row-focus";
import { hasFocusIn, paneId } from "./pane-focus";
import { TaskPlaceContext } from "./task-place";

/**
 * Walks along the rows beside an open task: the task follows at once, the focus stays where it was, in the list or with the task.
 * Null while no task is open.
 */
export const useRowWalk = (): ((by: 1 | -1) => void) | null => {
  const place = useContext(TaskPlaceContext);
  if (!place?.shown) return null;
  const { shown, show, follow } = place;
  return (by) => {
    const ids = rowIds();
    const at = ids.indexOf(shown);
    const next = ids[at < 0 ? 0 : at + by];
    if (next === undefined) return;
    if (hasFocusIn(paneId)) return void show(next);
    focusRow(next);
    follow(next);
  };
};
