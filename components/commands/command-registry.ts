import { type Command, type Section, sections } from "./command";
import { type CommandName, commandKeys } from "./command-keys";

/** Asked anew with every press and whenever the palette opens: what can be done depends on what has the focus. */
type Source = { section: Section; read: () => readonly Command[] };

export type PresentCommand = Command & { section: Section };

const sources = new Set<Source>();

/** @returns the way back */
export const registerCommands = (source: Source): (() => void) => {
  sources.add(source);
  return () => sources.delete(source);
};

/** The key of a command, null without one. */
export const keyOf = (command: Pick<Command, "name" | "key">): string | null =>
  command.key ?? commandKeys[command.name as CommandName] ?? null;

/** What all parts of the screen that is there can do now; of what several can do, the one that comes first in `sections`. */
export const presentCommands = (): PresentCommand[] => {
  const all = sections.flatMap((section) =>
    [...sources].filter((source) => source.section === section).flatMap(({ read }) => read().map((one) => ({ ...one, section }))),
  );
  const taken = new Set<string>();
  return all.filter((command) => {
    const marks = [command.name, keyOf(command)].filter((mark) => mark !== null);
    if (marks.some((mark) => taken.has(mark))) return false;
    for (const mark of marks) taken.add(mark);
    return true;
  });
};

/** Does what the screen can do under this name; nothing when it cannot. */
export const runCommand = (name: string): void => {
  const command = presentCommands().find((one) => one.name === name);
  if (command && !command.whyNot) command.act();
};
