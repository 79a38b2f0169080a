import { caseStatuses } from "../case-state";

/** Stages of a general case: under way, then how it ended. What goes on in between only its workflow knows. */
export const generalStages = ["IN_PROGRESS", ...caseStatuses.filter((status) => status !== "OPEN")] as const;
