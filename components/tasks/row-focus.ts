/** Marks the link of a row, which the keys walk along. */
export const rowLink = (taskId: string) => ({ "data-task-row": taskId });

const links = () => [...document.querySelectorAll<HTMLElement>("[data-task-row]")];

/** The row that holds the focus, in its link or in a button of it. */
const focusedIndex = () => links().findIndex((link) => link.closest("tr, li")?.contains(document.activeElement));

/** Id of the task whose row holds the focus. */
export const rowInFocus = (): string | undefined => links()[focusedIndex()]?.dataset.taskRow;

/** Ids of the tasks whose rows are shown, in their order. */
export const rowIds = (): string[] => links().flatMap(({ dataset }) => dataset.taskRow ?? []);

/** Puts the focus on the row of a task. @returns whether there is one */
export const focusRow = (taskId: string | undefined): boolean => {
  const row = links().find(({ dataset }) => dataset.taskRow === taskId);
  row?.focus();
  return row !== undefined;
};

/** Puts the focus on a row further on or back; on the first where none has it. */
export const moveFocus = (by: 1 | -1): void => {
  const all = links();
  const at = focusedIndex();
  all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
};
