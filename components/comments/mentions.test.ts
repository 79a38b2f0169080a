import { expect, test } from "vitest";
import { mentionAt, mentioned, mentionParts, withMention } from "./mentions";

const olivia = { id: "1", name: "Olivia Hart" };
const oli = { id: "2", name: "Olivia" };
const wei = { id: "3", name: "陈伟" };

test("a mention is begun by an @ at the start of a word, and holds what follows up to the caret", () => {
  expect(mentionAt("Ask @Oli", 8)).toEqual({ query: "Oli", from: 4 });
  expect(mentionAt("@", 1)).toEqual({ query: "", from: 0 });
  expect(mentionAt("请问（@陈", 5)).toEqual({ query: "陈", from: 3 });
  expect(mentionAt("Ask @Olivia Ha now", 14)).toEqual({ query: "Olivia Ha", from: 4 });
});

test("an address of a mailbox, and a sentence after a name, are none", () => {
  expect(mentionAt("olivia@demo", 11)).toBeNull();
  expect(mentionAt("@Olivia Hart please look at", 27)).toBeNull();
  expect(mentionAt("no sign", 7)).toBeNull();
});

test("a name takes the place of what was typed of it", () => {
  expect(withMention("Ask @Oli about it", 8, 4, "Olivia Hart")).toEqual({ text: "Ask @Olivia Hart about it", caret: 17 });
});

test("who is told is who still stands in the text, once", () => {
  expect(mentioned("@Olivia Hart and @Olivia Hart", [oli, olivia, wei, olivia])).toEqual(["1"]);
});

test("mentions are told apart from the text around them, the longer name first", () => {
  expect(mentionParts("Hi @Olivia Hart, @陈伟!", [oli, olivia, wei])).toEqual([
    { at: 0, text: "Hi ", mention: false },
    { at: 3, text: "@Olivia Hart", mention: true },
    { at: 15, text: ", ", mention: false },
    { at: 17, text: "@陈伟", mention: true },
    { at: 20, text: "!", mention: false },
  ]);
  expect(mentionParts("a@b.test", [])).toEqual([{ at: 0, text: "a@b.test", mention: false }]);
});
