import { expect, test } from "vitest";
import { arrangeCommands } from "./arrange-commands";

const command = (name: string, section: string, label: string, whyNot?: string) => ({ name, section, label, whyNot });
const commands = [
  command("outcome:APPROVED", "decide", "批准"),
  command("claim", "task", "Claim", "Somebody holds it."),
  command("release", "task", "Release"),
  command("conflict", "task", "I cannot decide this case"),
  command("go:/cases", "go", "Cases"),
];
const shown = (typed: string, recent: string[] = []) =>
  arrangeCommands(commands, typed, recent).map(({ section, commands: those }) => [section, ...those.map(({ name }) => name)]);

test("what was used lately comes first, unless it cannot be done", () => {
  expect(shown("", ["go:/cases", "gone", "claim"])).toEqual([
    ["recent", "go:/cases"],
    ["decide", "outcome:APPROVED"],
    ["task", "claim", "release", "conflict"],
  ]);
});

test("what fits best comes first, in its section; what cannot be done after what can", () => {
  expect(shown("c")).toEqual([
    ["go", "go:/cases"],
    ["task", "claim", "conflict"],
  ]);
  expect(shown("cases")).toEqual([["go", "go:/cases"]]);
});

test("a command is found by its English name as well", () => {
  expect(shown("appr")).toEqual([["decide", "outcome:APPROVED"]]);
  expect(shown("xyz")).toEqual([]);
});
