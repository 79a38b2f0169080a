import { describe, expect, it } from "vitest";
import { compare, percentile } from "./measure";

describe("percentile", () => {
  it("takes the nearest rank", () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([4, 1, 3, 2], 0.99)).toBe(4);
    expect(percentile([7], 0.5)).toBe(7);
  });
});

describe("compare", () => {
  it("judges the median of the rounds' ratios, not the pooled times", () => {
    const sample = (time: number) => ({ times: [time], cpuPerOperation: 0 });
    const result = compare("B0", "x", { floor: [1, 1, 10].map(sample), system: [1.2, 1.4, 13].map(sample) }, "p50", 1.3);
    expect(result.ratio).toMatchObject({ median: 1.3, min: 1.2, max: 1.4 });
    expect(result.met).toBe(true);
  });
});
