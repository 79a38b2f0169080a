import { matchText } from "./match-text";

/** A command with its words. */
export type Worded = { name: string; section: string; label: string; whyNot?: string | undefined };

type Arranged<Command> = { section: string; commands: Command[] };

const bySection = <Command extends Worded>(commands: readonly Command[]): Arranged<Command>[] => {
  const sections = new Map<string, Command[]>();
  for (const command of commands) sections.set(command.section, [...(sections.get(command.section) ?? []), command]);
  return [...sections].map(([section, those]) => ({ section, commands: those }));
};

const distance = ({ name, label }: Worded, typed: string): number =>
  // Also by its English name, which is what somebody may remember of it.
  Math.min(
    matchText(label, typed) ?? Number.POSITIVE_INFINITY,
    (matchText(name.replace(/^\w+:/, ""), typed) ?? Number.POSITIVE_INFINITY) + 1,
  );

/**
 * The commands as the palette lists them: what was used lately first as long as nothing is typed, then by section; what fits best first once
 * something is, and what cannot be done now after what can.
 * @param recent names, the last one first
 */
export const arrangeCommands = <Command extends Worded>(
  commands: readonly Command[],
  typed: string,
  recent: readonly string[],
): Arranged<Command>[] => {
  if (typed.trim() === "") {
    const lately = recent.flatMap((name) => commands.find((one) => one.name === name && !one.whyNot) ?? []);
    const others = commands.filter((command) => !lately.includes(command));
    return [...(lately.length > 0 ? [{ section: "recent", commands: lately }] : []), ...bySection(others)];
  }
  const fitting = commands
    .map((command) => ({ command, far: distance(command, typed) + (command.whyNot ? 0.5 : 0) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((one, other) => one.far - other.far);
  return bySection(fitting.map(({ command }) => command));
};
