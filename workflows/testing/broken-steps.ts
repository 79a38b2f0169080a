import { ApplicationFailure } from "@temporalio/activity";
import { orderActivities } from "../../worker/activities/order-activities";

export type OrderActivity = keyof typeof orderActivities;

/** How a step breaks in the worker itself: for good, before it does anything; or once, between its effect and its answer. */
type Break = "FOR_GOOD" | "AFTER_EFFECT";
type Step = (caseId: string, ...more: never[]) => Promise<unknown>;

const breaks = new Map<string, Break>();
const placeOf = (caseId: string, activity: string): string => `${caseId} ${activity}`;

/** Breaks a step of one order. @returns what mends it */
export const breakStep = (caseId: string, activity: OrderActivity, how: Break = "FOR_GOOD"): (() => void) => {
  const place = placeOf(caseId, activity);
  breaks.set(place, how);
  return () => breaks.delete(place);
};

/** Whether something was broken for an order that has not broken yet. */
export const isUnbroken = (caseId: string): boolean => [...breaks.keys()].some((place) => place.startsWith(caseId));

const breakable = (name: string, step: Step): Step => {
  const run: Step = async (caseId, ...more) => {
    const place = placeOf(caseId, name);
    const how = breaks.get(place);
    if (how === "FOR_GOOD") throw ApplicationFailure.nonRetryable("broken by a test", "BROKEN");
    const answer = await step(caseId, ...more);
    if (breaks.delete(place)) throw ApplicationFailure.retryable("the answer was lost by a test", "ANSWER_LOST");
    return answer;
  };
  return run;
};

/** The steps of orders as a worker has them, any of which can be broken for one order. */
export const breakableSteps: object = Object.fromEntries(
  Object.entries(orderActivities).map(([name, step]) => [name, breakable(name, step as Step)]),
);
