import { type Command, type Section, sections } from "./command";
import { type CommandName, commandKeys } from "./command-keys";

/** Asked anew with every press and whenever the palette opens: what can be done depends on what has the focus. */
type Source = { section: Section; read: () => readonly Command[] };

export type PresentCommand = Command & { section: Section };

const sources = new Set<Source>();
const watchers = new Set<() => void>();

/** @returns the way back */
export const registerCommands = (source: Source): (() => void) => {
  sources.add(source);
  for (const watcher of watchers) watcher();
  return () => sources.delete(source);
};

/** Told whenever another part of the screen has come. @returns the way back */
export const watchCommands = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** The parts of the screen that are there, to be told from those that come later. */
export const presentSources = (): ReadonlySet<unknown> => new Set(sources);

/** The key of a command, null without one. */
export const keyOf = (command: Pick<Command, "name" | "key">): string | null =>
  command.key ?? commandKeys[command.name as CommandName] ?? null;

/**
 * What all parts of the screen that is there can do now; of what several can do, the one that comes first in `sections`.
 * @param without these parts
 */
export const presentCommands = (without: ReadonlySet<unknown> = new Set()): PresentCommand[] => {
  const all = sections.flatMap((section) =>
    [...sources]
      .filter((source) => source.section === section && !without.has(source))
      .flatMap(({ read }) => read().map((one) => ({ ...one, section }))),
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
