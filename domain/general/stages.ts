/** Stages of a general case: under way, then how it ended. What goes on in between only its workflow knows. */
export const generalStages = ["IN_PROGRESS", "COMPLETED", "REJECTED", "CANCELLED", "FAILED"] as const;
export type GeneralStage = (typeof generalStages)[number];
