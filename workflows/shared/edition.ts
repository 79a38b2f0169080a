import { patched } from "@temporalio/workflow";

/**
 * Places where this release asks for other steps than the one before. Cases under way from before ask once at each of them, and go the new
 * way from there on unless they are past it already.
 */
export type NewWay = "agreement" | "stepFailed";

/** A case as far as this is concerned: `edition` is 1 until its first step has told another. */
export type Editioned = { edition: number };

/** The edition in which a case is told whole: its first step records it, so that cases begun since then ask nothing and pay no event. */
export const whole = 2;

export const isWhole = ({ edition }: Editioned): boolean => edition >= whole;

/** Whether a case takes the new way at a place. */
export const goesNewWay = (of: Editioned, place: NewWay): boolean => isWhole(of) || patched(place);
