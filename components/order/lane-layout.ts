import type { LaneStep } from "@/domain/order/saga";

/** An undo as it is drawn once, beneath the steps it takes back: columns from 1, row 1 nearest to the steps. */
export type LaneUndo = {
  undo: string;
  status: LaneStep["undoStatus"];
  at: string | undefined;
  error: string | undefined;
  /** The steps it takes back, in their order. */
  steps: readonly string[];
  from: number;
  to: number;
  row: number;
};

const undoOfSteps = (name: string, lane: readonly LaneStep[]): Omit<LaneUndo, "row"> => {
  const columns = lane.flatMap(({ undo }, index) => (undo === name ? [index] : []));
  const sharing = columns.map((index) => lane[index]).filter((step): step is LaneStep => step !== undefined);
  // A step that was never begun says nothing of an undo it shares with one that was.
  const telling = sharing.find(({ undoStatus }) => undoStatus !== "NONE") ?? sharing[0];
  return {
    undo: name,
    status: telling?.undoStatus ?? "NONE",
    at: telling?.undoneAt,
    error: telling?.undoError,
    steps: sharing.map(({ step }) => step),
    from: (columns[0] ?? 0) + 1,
    to: (columns.at(-1) ?? 0) + 1,
  };
};

const overlaps = (a: Pick<LaneUndo, "from" | "to">, b: Pick<LaneUndo, "from" | "to">): boolean =>
  a.from <= b.to && b.from <= a.to;

/**
 * Every undo once, in the order they run: that of the step begun last comes first. An undo of several steps spans them, and goes a row
 * further down where another one lies between.
 */
export const laneUndos = (lane: readonly LaneStep[]): LaneUndo[] => {
  const names = [...new Set(lane.map(({ undo }) => undo))];
  const placed: LaneUndo[] = [];
  const narrowFirst = names.map((name) => undoOfSteps(name, lane)).sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const undo of narrowFirst)
    placed.push({ ...undo, row: 1 + Math.max(0, ...placed.filter((other) => overlaps(other, undo)).map(({ row }) => row)) });
  return placed.sort((a, b) => b.from - a.from);
};
