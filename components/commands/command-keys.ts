/**
 * Everything the desk can do by name, with its key where it has one: presses, palette, help and the buttons read it here. `g i`: one key
 * after the other. With a modifier it is handled where it is pressed, and named here for who reads it. The words: messages `commands.name`.
 */
export const commandKeys = {
  submit: "Ctrl Enter",
  claim: "c",
  release: "u",
  followUp: "h",
  wake: "s",
  assign: "a",
  delegate: "d",
  priority: "p",
  comment: "n",
  watch: "w",
  unwatch: "w",
  conflict: null,
  decide: null,
  nextTask: "e",
  nextRow: "j",
  previousRow: "k",
  openRow: "o",
  selectRow: "x",
  selectUpTo: "X",
  selectAll: null,
  clearSelection: null,
  undo: "z",
  previousDocument: "[",
  nextDocument: "]",
  search: "/",
  palette: "Ctrl K",
  help: "?",
} as const satisfies Record<string, string | null>;
export type CommandName = keyof typeof commandKeys;
