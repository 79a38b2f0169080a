import { createContext } from "react";

/** The place beside the list where a task is shown. */
export type TaskPlace = {
  /** Id of the task that is open; null while none is. */
  shown: string | null;
  /** Opens a task in place of the one that is open; the focus stays. */
  follow: (taskId: string) => void;
  /** Opens a task and puts the focus on its name. */
  show: (taskId: string) => void;
  /** Somebody is about to open one: what shows it is fetched. */
  foresee: () => void;
  /** Back to the list alone. @param to row that gets the focus; the list itself without one */
  close: (to?: string) => void;
};

/** Null where a task has a page of its own: on a narrow screen, and outside the inbox. */
export const TaskPlaceContext = createContext<TaskPlace | null>(null);
