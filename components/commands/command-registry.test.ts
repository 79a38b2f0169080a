import { expect, test } from "vitest";
import type { Command } from "./command";
import { commandKeys } from "./command-keys";
import { presentCommands, presentSources, registerCommands, runCommand, watchCommands } from "./command-registry";

const told: string[] = [];
const command = (name: "claim" | "release" | "watch", by: string, whyNot?: Command["whyNot"]): Command => ({
  ...{ name, whyNot },
  act: () => told.push(`${name} by ${by}`),
});

test("of what task and list can do, a press or a name means the task's", () => {
  const forget = [
    registerCommands({ section: "list", read: () => [command("claim", "list"), command("release", "list")] }),
    registerCommands({ section: "task", read: () => [command("claim", "task"), command("watch", "task")] }),
  ];
  expect(presentCommands().map(({ name, section }) => `${section} ${name}`)).toEqual([
    "task claim",
    "task watch",
    "list release",
  ]);
  runCommand("claim");
  expect(told).toEqual(["claim by task"]);
  for (const one of forget) one();
  expect(presentCommands()).toEqual([]);
});

test("what may not be done is told, not done, and hides what would be done in its place", () => {
  const refusal = { code: "ABOVE_LIMIT" };
  const forget = [
    registerCommands({ section: "task", read: () => [command("claim", "task", refusal)] }),
    registerCommands({ section: "list", read: () => [command("claim", "list")] }),
  ];
  runCommand("claim");
  expect(told).toEqual(["claim by task"]);
  expect(presentCommands()).toMatchObject([{ section: "task", whyNot: refusal }]);
  for (const one of forget) one();
});

test("a part of the screen that comes late is told of, and told apart from those before it", () => {
  const heard: number[] = [];
  const forget = [registerCommands({ section: "list", read: () => [command("claim", "list")] })];
  const before = presentSources();
  forget.push(watchCommands(() => heard.push(presentCommands(before).length)));
  forget.push(registerCommands({ section: "task", read: () => [command("watch", "task")] }));
  expect(heard).toEqual([1]);
  expect(presentCommands(before)).toMatchObject([{ name: "watch", section: "task" }]);
  for (const one of forget) one();
});

test("no two commands that can be there together share a key", () => {
  const { unwatch, ...others } = commandKeys;
  expect(unwatch).toBe(commandKeys.watch);
  const keys = Object.values(others).filter((key) => key !== null);
  expect(new Set(keys).size).toBe(keys.length);
});
