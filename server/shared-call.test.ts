import { describe, expect, it } from "vitest";
import { shared } from "./shared-call";

/** A call that can be ended from outside, and counts how often it was made. */
const counted = () => {
  let made = 0;
  let end: (result: string) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const call = () => {
    made += 1;
    return new Promise<string>((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  };
  return { call, made: () => made, end: (result: string) => end(result), fail: (error: Error) => fail(error) };
};

describe("a call shared by all who ask", () => {
  it("is made once while it runs, and for the time its answer is good", async () => {
    const source = counted();
    const first = [shared("once", 60_000, source.call), shared("once", 60_000, source.call)];
    source.end("answer");
    expect(await Promise.all([...first, shared("once", 60_000, source.call)])).toEqual(["answer", "answer", "answer"]);
    expect(source.made()).toBe(1);
  });

  it("is made again when the answer is old", async () => {
    const source = counted();
    const first = shared("old", 0, source.call);
    source.end("answer");
    await first;
    void shared("old", 0, source.call);
    expect(source.made()).toBe(2);
  });

  it("does not keep a failure", async () => {
    const source = counted();
    const first = shared("failing", 60_000, source.call);
    source.fail(new Error("away"));
    await expect(first).rejects.toThrow("away");
    void shared("failing", 60_000, source.call);
    expect(source.made()).toBe(2);
  });

  it("is not shared between keys", () => {
    const source = counted();
    void shared("one", 60_000, source.call);
    void shared("other", 60_000, source.call);
    expect(source.made()).toBe(2);
  });
});
