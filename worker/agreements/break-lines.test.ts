import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "./break-lines";

/** A Chinese character is as wide as two Latin ones. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0);
const within = (width: number) => (text: string) => widthOf(text) <= width;

describe("breaking lines", () => {
  it("breaks between words, and between Chinese characters", () => {
    expect(breakLines("the whole balance", within(10))).toEqual(["the whole", "balance"]);
    expect(breakLines("每月按未还本金", within(8))).toEqual(["每月按未", "还本金"]);
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    expect(breakLines("收取利息，共计", within(8))).toEqual(["收取利", "息，共计"]);
    expect(breakLines("金额 CNY，共计", within(8))).toEqual(["金额", "CNY，共", "计"]);
    expect(breakLines("日期是今天（一月）", within(12))).toEqual(["日期是今天", "（一月）"]);
  });

  it("cuts a word that no line can hold", () => {
    expect(breakLines("at abcdefghij", within(4))).toEqual(["at", "abcd", "efgh", "ij"]);
  });

  it("loses nothing and keeps to the width", () => {
    const words = fc.array(fc.constantFrom("a", "loan", "贷款", "，", "（", "）", "12", "a-very-long-word"), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 40 }), (parts, width) => {
        const text = parts.join(" ");
        const lines = breakLines(text, within(width));
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
