/** A switch as screens see it. */
export const activeFaultColumns = `id, port, call, match, fault, times_left AS "timesLeft"`;

/** Whether a switch still acts: for good, or not used up. */
export const activeFaultSql = "(times_left IS NULL OR times_left > 0)";
