import { useEffect, useReducer } from "react";
import { sections } from "./command";
import { type PresentCommand, presentCommands, watchCommands } from "./command-registry";
import type { CommandsBefore } from "./commands-before";

const place = ({ section }: PresentCommand): number => sections.indexOf(section);

/** What the page could do when a dialog was opened, and what has come since: who is quick opens it over a page that is still loading. */
export const useCommandsSince = ({ commands, sources }: CommandsBefore): PresentCommand[] => {
  const [, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => watchCommands(look), []);
  const names = new Set(commands.map(({ name }) => name));
  const since = presentCommands(sources).filter(({ name }) => !names.has(name));
  return [...commands, ...since].sort((one, other) => place(one) - place(other));
};
