/** Where the task is shown beside the list. */
export const paneId = "task-pane";

/** The list beside it. */
export const listId = "task-list";

/** Whether the focus is inside the element of this id. */
export const hasFocusIn = (id: string): boolean => document.getElementById(id)?.contains(document.activeElement) ?? false;

/** Puts the focus on the name of the task that is shown, where its page begins. @returns whether there is one */
export const focusTask = (box: HTMLElement | null): boolean => {
  const name = box?.querySelector("h1");
  if (!name) return false;
  name.tabIndex = -1;
  name.focus({ preventScroll: true });
  return true;
};
