import type { OrderPolicy } from "../policy";
import type { Role } from "../roles";

export type ReviewLevel = { level: number; roles: Role[]; need: number; of: number; limitApplies: boolean };

/** The first `count` levels of the policy, by different people; the authority limit binds the last of them, whose approval lets the order go. */
export const reviewLevels = ({ levels }: OrderPolicy, count: number): ReviewLevel[] =>
  levels.slice(0, count).map((at, index) => ({ ...at, limitApplies: index === count - 1 }));
