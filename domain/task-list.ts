// Without schemas, so that a list of tasks loads none.

export const taskSorts = ["due", "-due", "amount", "-amount", "created", "-created"] as const;

/** Counts stop here: so many means as many or more. */
export const countLimit = 500;

/** Most tasks one bulk request may name. */
export const bulkLimit = 100;
