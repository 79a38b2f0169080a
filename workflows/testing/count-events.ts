import type { temporal } from "../../server/temporal";

type Handle = ReturnType<ReturnType<typeof temporal>["workflow"]["getHandle"]>;
type HistoryEvent = NonNullable<Awaited<ReturnType<Handle["fetchHistory"]>>["events"]>[number];

/** What a worker adds to a history while it works on one task, as against what reaches it from outside. */
const isOwn = (event: HistoryEvent | undefined): boolean =>
  Boolean(event?.workflowTaskCompletedEventAttributes || event?.markerRecordedEventAttributes);
const isLost = (event: HistoryEvent): boolean =>
  Boolean(event.workflowTaskTimedOutEventAttributes || event.workflowTaskFailedEventAttributes);

/**
 * Events of a history without those of a slow machine: a worker that takes seconds over its local steps asks for more time, or loses its
 * task to the time-out, each at the cost of three events that say nothing about the story.
 */
export const countEvents = (events: HistoryEvent[]): number => {
  const asksForTime = events.filter((event, index) => event.workflowTaskScheduledEventAttributes && isOwn(events[index - 1]));
  return events.length - 3 * (asksForTime.length + events.filter(isLost).length);
};
