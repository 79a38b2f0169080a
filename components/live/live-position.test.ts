import { beforeEach, expect, test, vi } from "vitest";
import { beginStream, forgetPositions, noteAnswer } from "./live-position";

const missed = vi.fn();
beforeEach(() => {
  forgetPositions();
  missed.mockReset();
});

test("answers read where the stream begins need not be asked for again", () => {
  noteAnswer("a:7");
  noteAnswer("a:7");
  beginStream("a:7", missed);
  expect(missed).not.toHaveBeenCalled();
});

test.each([
  ["something happened in between", ["a:7", "a:8"], "a:8"],
  ["another process tells", ["b:7"], "a:7"],
  ["one answer did not say", ["a:7", null], "a:7"],
  ["the server hears of nothing", [null], null],
  ["nothing was read", [], "a:7"],
])("they are asked for again when %s", (_, positions, begins) => {
  for (const position of positions) noteAnswer(position);
  beginStream(begins, missed);
  expect(missed).toHaveBeenCalledOnce();
});

test("an answer that was on its way when the stream began is asked for again if it is older", () => {
  noteAnswer("a:9");
  beginStream("a:9", missed);
  for (const later of ["a:9", "a:12", "b:1", null]) noteAnswer(later);
  expect(missed).not.toHaveBeenCalled();
  noteAnswer("a:8");
  expect(missed).toHaveBeenCalledOnce();
});

test("a stream that comes back has missed what it has missed", () => {
  noteAnswer("a:7");
  beginStream("a:7", missed);
  beginStream("a:7", missed);
  expect(missed).toHaveBeenCalledOnce();
});
