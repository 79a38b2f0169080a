import type { LaneStep } from "@/domain/order/saga";
import { laneUndos } from "./lane-layout";

/** Something that has just changed on a lane. */
export type LaneNews =
  | { kind: "step"; name: string; status: LaneStep["status"] }
  | { kind: "undo"; name: string; status: LaneStep["undoStatus"] };

const standing = (lane: readonly LaneStep[]): LaneNews[] => [
  ...lane.map(({ step, status }): LaneNews => ({ kind: "step", name: step, status })),
  ...laneUndos(lane).map(({ undo, status }): LaneNews => ({ kind: "undo", name: undo, status })),
];

/** An undo that only stands ready is nothing anybody waits to hear of. */
const worthSaying = ({ status }: LaneNews): boolean => status !== "NONE" && status !== "REGISTERED" && status !== "WAITING";

/** What changed between two looks at a lane, in the order it is drawn. */
export const laneNews = (before: readonly LaneStep[], now: readonly LaneStep[]): LaneNews[] => {
  const known = new Set(standing(before).map(({ kind, name, status }) => `${kind}:${name}:${status}`));
  return standing(now).filter((each) => worthSaying(each) && !known.has(`${each.kind}:${each.name}:${each.status}`));
};
