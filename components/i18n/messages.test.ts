import { expect, test } from "vitest";
import { messages as english } from "@/messages/en";
import { messages as chinese } from "@/messages/zh";

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );

/** Names of the values a message takes in. */
const placeholders = (message: string) => [...new Set([...message.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name))].sort();

const en = new Map(flat(english));
const zh = new Map(flat(chinese));

test("both languages say the same things", () => {
  expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
});

test("no message is empty", () => {
  for (const [key, message] of [...en, ...zh]) expect(message.trim(), key).not.toBe("");
});

test("a Chinese message takes in nothing the English one does not", () => {
  for (const [key, message] of zh) {
    const known = placeholders(en.get(key) ?? "");
    for (const name of placeholders(message)) expect(known, key).toContain(name);
  }
});
