import { type RefObject, useEffect } from "react";
import { arrival } from "./arrival";
import { focusTask } from "./pane-focus";

/** The name of a task takes the focus when one came for this task, so that it is heard. */
export const useArrival = (box: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    if (arrival.take()) focusTask(box.current);
  }, [box]);
};
