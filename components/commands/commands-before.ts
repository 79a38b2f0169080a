import { type PresentCommand, presentCommands, presentSources } from "./command-registry";

/** What the page could do before a dialog took the focus: what can be done with a row is asked of the one that has it. */
export type CommandsBefore = { commands: readonly PresentCommand[]; sources: ReadonlySet<unknown> };

export const commandsBefore = (): CommandsBefore => ({ commands: presentCommands(), sources: presentSources() });
