/** Milliseconds that `work` takes. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Nearest-rank percentile; `share` from 0 to 1. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Figures of one side in one round: times in milliseconds, CPU milliseconds per operation of the process measured (0 when not known). */
export type Sample = { times: number[]; cpuPerOperation: number };

export type Comparison = {
  id: string;
  name: string;
  floor: { p50: number; p99: number; cpu: number };
  system: { p50: number; p99: number; cpu: number };
  /** Median over the rounds of system / floor, with the smallest and largest round. */
  ratio: { share: "p50" | "p99"; median: number; min: number; max: number };
  bar: number;
  met: boolean;
};

const figures = (samples: readonly Sample[]) => {
  const times = samples.flatMap((sample) => sample.times);
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), cpu: median(samples.map((s) => s.cpuPerOperation)) };
};

/**
 * Runs floor, system, floor, system ...: one round not counted, then `rounds`.
 * @returns both sides' samples, round by round
 */
export const interleave = async (
  rounds: number,
  floor: (round: number) => Promise<Sample>,
  system: (round: number) => Promise<Sample>,
  progress: (round: number) => void = () => {},
): Promise<{ floor: Sample[]; system: Sample[] }> => {
  const result: { floor: Sample[]; system: Sample[] } = { floor: [], system: [] };
  for (let round = 0; round <= rounds; round += 1) {
    progress(round);
    const floorSample = await floor(round);
    const systemSample = await system(round);
    if (round === 0) continue;
    result.floor.push(floorSample);
    result.system.push(systemSample);
  }
  return result;
};

/** Compares the two sides by the ratio of each round at one percentile against a bar. */
export const compare = (
  id: string,
  name: string,
  samples: { floor: Sample[]; system: Sample[] },
  share: "p50" | "p99",
  bar: number,
): Comparison => {
  const at = share === "p50" ? 0.5 : 0.99;
  const ratios = samples.system.map(
    (sample, index) => percentile(sample.times, at) / percentile(samples.floor[index]?.times ?? [], at),
  );
  const ratio = { share, median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
  return { id, name, floor: figures(samples.floor), system: figures(samples.system), ratio, bar, met: ratio.median <= bar };
};
